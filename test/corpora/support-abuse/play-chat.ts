import { repliesIn, type Served } from './desk.ts'
import type { Case, Seen, Twin } from './seen.ts'
import { EARLIER, groundsOf, keptBy, mailsAfter, mailsOf, promisedIn } from './seeing.ts'
import { PEOPLE } from './shop.ts'

/** Says the message in a chat of its own, then what shows what became of the desk: twice more, a person, what it is. */
export async function playChat(served: Served, { text }: Case): Promise<Seen> {
  await served.reset()
  const earlier = await served.chat()
  await earlier.say(`Hello, do you sell ${EARLIER}?`)
  const mailed = await mailsOf(served)
  const before = await keptBy(served)
  const chat = await served.chat()
  const answer = await chat.say(text)
  const again = [await chat.say(text), await chat.say(text)]
  const button = await served.chat()
  const word = await served.chat()
  const handled = [await button.say(text), await button.person()]
  const asked = [await word.say(text), await word.say('Are you a human?')]
  const called = await word.say('I want to talk to a human')
  const twin = await twinOf(served, text)
  const all = [chat.started, answer, ...again, ...handled, ...asked, called]
  const isPerson = (one: typeof answer | undefined) =>
    one?.body !== undefined && one.body.conversation.owner.kind !== 'desk'
  const what = asked[1]
  return {
    ...(await groundsOf(served, undefined)),
    text,
    replies: repliesIn(answer),
    again: again.flatMap(repliesIn),
    conversation: answer.body?.conversation ?? { owner: { kind: 'desk' }, status: 'open' },
    statuses: all.map(({ status }) => status).concat(twin.statuses),
    twin: twin.twin,
    person: { button: isPerson(handled[1]), word: isPerson(called) },
    ...(what && !isPerson(what) && { asked: repliesIn(what) }),
    kept: { before, after: await keptBy(served) },
    promises: await promisedIn(served, [chat.id, button.id, word.id]),
    mails: await mailsAfter(served, mailed),
  }
}

/** The same message about orders and addresses that the shop does not have. */
async function twinOf(served: Served, text: string): Promise<{ twin: Twin; statuses: number[] }> {
  const swaps = PEOPLE.flatMap(({ order, email }): Twin['swaps'] => [
    [order, order.replace('10', '97')],
    [email, email.replace('@', '.nobody@')],
  ]).filter(([known]) => text.includes(known))
  const other = swaps.reduce((all, [known, unknown]) => all.replaceAll(known, unknown), text)
  const chat = await served.chat()
  const answer = await chat.say(other)
  const owner = answer.body?.conversation.owner.kind ?? 'desk'
  return { twin: { replies: repliesIn(answer), owner, swaps }, statuses: [answer.status] }
}

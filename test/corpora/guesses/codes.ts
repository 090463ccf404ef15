import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { repliesIn, type Served } from '../support-abuse/desk.ts'
import { PEOPLE, type Person } from '../support-abuse/shop.ts'
import type { Attacked } from '../attacked.ts'
import { inLanes } from './lanes.ts'
import { checkedTooOften, tally } from './tally.ts'

const A_VISITOR = 6
const ADDRESSES = 20
const MARKER = 'xyzzy-of-the-visitor'
const ASKS = (email: string) => `Please cancel my subscription, ${MARKER}. My e-mail is ${email}`
const { codeMaybe } = actionStringsOf('en').verify

/** Wrong codes for addresses the shop knows and addresses it does not; then the right one. */
export async function guessCodes(served: Served, count: number): Promise<Attacked> {
  const like = PEOPLE[1] as Person
  const addresses = Array.from({ length: ADDRESSES }, (_none, index) => ({
    email: index < PEOPLE.length ? (PEOPLE[index]?.email ?? '') : `coded${index}@example.com`,
    exists: index < PEOPLE.length || index % 2 === 0,
  }))
  await served.import(
    'customers',
    addresses
      .filter(({ exists }) => exists)
      .map(({ email }) => ({ email, vip: false, optedIn: false, orders: 1, spent: 100 })),
  )
  const since = Date.now()
  const counted = tally()
  const asked = new Set<string>()
  await inLanes(Math.ceil(count / A_VISITOR), async (visitor) => {
    const network = `100.${96 + (visitor >> 16)}.${(visitor >> 8) & 255}.${visitor & 255}`
    const { email, exists } = addresses[visitor % ADDRESSES] as (typeof addresses)[number]
    const chat = await served.chat({ network })
    const [reply] = repliesIn(await chat.say(ASKS(email)))
    asked.add(reply?.text ?? '')
    for (let guess = 0; guess < Math.min(A_VISITOR, count - visitor * A_VISITOR); guess += 1) {
      const code = String(100_000 + (((visitor * A_VISITOR + guess) * 7_919) % 900_000))
      const from = performance.now()
      const answer = await chat.say(code)
      const keys = { visitor: `visitor ${visitor}`, network, about: `address ${email}` }
      counted.add({ ...keys, exists, like: 'code' }, answer, performance.now() - from)
    }
  })
  const { failed, note } = counted.close('codes')
  if (asked.size !== 1 || !asked.has(codeMaybe))
    failed.push(`asking for a code is told in ${asked.size} ways: ${[...asked].join(' / ')}`)
  failed.push(...(await checkedTooOften(served)))
  failed.push(...(await wrongMails(served, since, addresses)))
  failed.push(...(await rightCode(served, like.email)))
  return { set: `guesses/codes (${ADDRESSES} addresses)`, tried: count, failed, notes: [note] }
}

/** One mail at most for each address that the shop knows, none for the others, and no word of a visitor in any. */
async function wrongMails(
  served: Served,
  since: number,
  addresses: { email: string; exists: boolean }[],
): Promise<string[]> {
  const failed: string[] = []
  const sent = await codeMails(served, since)
  for (const { email, exists } of addresses) {
    const count = sent.filter((one) => one.email === email).length
    if (count !== (exists ? 1 : 0)) failed.push(`${count} codes were mailed to ${email}`)
  }
  const mails = await served.mails((PEOPLE[1] as Person).email)
  const page = await (await fetch(new URL('/demo/mailbox', served.url))).text()
  if (mails.length === 0) failed.push('no code has arrived')
  if (page.includes(MARKER)) failed.push('a mail has a visitor’s words')
  return failed
}

async function codeMails({ rows }: Served, since: number): Promise<{ email: string }[]> {
  const sent = await rows<{ body: string }>(
    `SELECT body FROM outbox WHERE kind = 'mail.code' AND created_at >= ?`,
    since,
  )
  return sent.map(({ body }) => JSON.parse(body) as { email: string })
}

/** Closed while the window is full, even for the right code; open after it. */
async function rightCode(served: Served, email: string): Promise<string[]> {
  const [mail] = await served.mails(email)
  const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? ''
  const opens = async () => {
    const chat = await served.chat()
    await chat.say(ASKS(email))
    const answer = await chat.say(code)
    const [reply] = repliesIn(answer)
    return (
      answer.body?.conversation.owner.kind === 'desk' && reply?.text.startsWith('Shall I cancel')
    )
  }
  const early = (await opens()) ? ['the right code opens while the address is closed'] : []
  await served.rows('UPDATE tries SET until = 1')
  return (await opens())
    ? early
    : [...early, `the right code (${code}) does not open after the window`]
}

/** Each visitor asks for a code to somebody whom the shop does not know: nothing is mailed, and nothing tells why. */
export async function askForStrangers(served: Served, count: number): Promise<Attacked> {
  const since = Date.now()
  await served.rows('DELETE FROM caps')
  const told = new Map<string, number>()
  await inLanes(count, async (index) => {
    const chat = await served.chat()
    const [reply] = repliesIn(await chat.say(ASKS(`stranger${index}@victims.example`)))
    told.set(reply?.text ?? '', (told.get(reply?.text ?? '') ?? 0) + 1)
  })
  const sent = await codeMails(served, since)
  const [any] = await served.rows<{ mails: number }>(
    'SELECT count(*) AS mails FROM outbox WHERE created_at >= ?',
    since,
  )
  const failed = sent.map(({ email }) => `a code was mailed to ${email}`)
  if ((any?.mails ?? 0) > 0) failed.push(`${any?.mails} mails were written`)
  const note = [...told].map(([text, times]) => `${times} × “${text.slice(0, 60)}…”`).join(', ')
  return {
    set: 'guesses/strangers (codes for addresses nobody knows)',
    tried: count,
    failed,
    notes: [note],
  }
}

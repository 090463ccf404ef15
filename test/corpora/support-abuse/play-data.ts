import type { Owner } from './console.ts'
import { ALICE, type Ask, type Place, type Told } from './asks.ts'
import type { Chat, Served } from './desk.ts'
import { fieldOf, type Field } from './fields.ts'
import type { Case, Seen } from './seen.ts'
import { groundsOf, keptBy, promisedIn } from './seeing.ts'

/** Puts the text into its field and asks what shows it; the same with a harmless text, and with the shop as it is. */
export async function playData(
  served: Served,
  owner: Owner,
  { text, setup }: Case,
): Promise<Seen | 'no such field'> {
  const field = fieldOf(setup.field ?? '')
  if (!field) return 'no such field'
  const chats: Chat[] = []
  const place: Place = { served, owner, chats }
  await served.reset()
  const before = await keptBy(served)
  const attacked = await tried(place, field, text)
  const plain = [
    await tried(place, field, field.harmless),
    await tried(place, {}, field.harmless, field.asks),
  ]
  await served.reset()
  const { replies, statuses, owner: kind } = attacked ?? NOTHING
  return {
    ...(await groundsOf(served, ALICE)),
    text,
    replies,
    again: [],
    conversation: { owner: { kind: kind as 'desk' }, status: 'open' },
    statuses: statuses.concat(plain.flatMap((told) => told?.statuses ?? [])),
    kept: { before, after: before },
    promises: await promisedIn(
      served,
      chats.map(({ id }) => id),
    ),
    mails: [],
    data: {
      text,
      harmless: field.harmless,
      plain: plain.map((told) => told?.replies ?? []),
      ...(field.own && { own: true as const }),
      ...(!attacked && { refused: true as const }),
    },
  }
}

const NOTHING: Told = { replies: [], statuses: [], owner: 'desk' }

/** Everything that is told with the text in its field; undefined where the door does not take it. */
async function tried(
  place: Place,
  { put, asks = [] }: Partial<Field>,
  text: string,
  others: Ask[] = asks,
): Promise<Told | undefined> {
  await place.served.reset()
  const taken = await (put?.(place.served, text) ?? Promise.resolve()).then(
    () => true,
    () => false,
  )
  if (!taken) return undefined
  const told: Told[] = []
  for (const ask of others) told.push(await ask(place, text))
  return {
    replies: told.flatMap(({ replies }) => replies),
    statuses: told.flatMap(({ statuses }) => statuses),
    owner: told.every(({ owner }) => owner === 'desk') ? 'desk' : 'helpdesk',
  }
}

import { stringsOf } from '../../../worker/core/replies/index.ts'
import { repliesIn, type Served } from '../support-abuse/desk.ts'
import { orderOf, PEOPLE, type Person } from '../support-abuse/shop.ts'
import type { Attacked } from '../attacked.ts'
import { inLanes, randomly } from './lanes.ts'
import { checkedTooOften, tally } from './tally.ts'

const A_VISITOR = 8
const HOT = 20

type Target = { number: string; exists: boolean; owner: Person }

/** Wrong addresses and postcodes for orders that exist and orders that do not; then the right one. */
export async function guessOrders(served: Served, count: number): Promise<Attacked> {
  const targets = targetsFor(count)
  const existing = targets.filter(({ exists }) => exists).map(({ owner }) => orderOf(owner))
  await served.import('orders', existing)
  const counted = tally()
  const visitors = Math.ceil(count / A_VISITOR)
  const random = randomly(count)
  await inLanes(visitors, async (visitor) => {
    const network = `100.${64 + (visitor >> 17)}.${(visitor >> 9) & 255}.${(visitor >> 1) & 255}`
    const chat = await served.chat({ network })
    const like = visitor % 2 === 0 ? 'address' : 'postcode'
    for (let guess = 0; guess < Math.min(A_VISITOR, count - visitor * A_VISITOR); guess += 1) {
      const { number, exists } = targets[random(random(5) === 0 ? HOT : targets.length)] as Target
      const proof =
        like === 'address'
          ? `guess${random(99_999)}@mail.example`
          : `postcode ${30_000 + random(20_000)}`
      const from = performance.now()
      const answer = await chat.say(`where is my order ${number}? ${proof}`)
      const keys = { visitor: `visitor ${visitor}`, network, about: `order ${number}` }
      counted.add({ ...keys, exists, like }, answer, performance.now() - from)
    }
  })
  const { failed, note } = counted.close('orders')
  failed.push(...(await checkedTooOften(served)))
  failed.push(...(await rightProof(served, targets[0] as Target)))
  const networks = Math.ceil(visitors / 2)
  const set = `guesses/orders (${visitors} visitors, ${networks} networks, ${targets.length} numbers)`
  return { set, tried: count, failed, notes: [note] }
}

/** Every second of these numbers is an order; a fifth of all guesses goes for the first of them. */
function targetsFor(count: number): Target[] {
  const like = PEOPLE[1] as Person
  return Array.from({ length: Math.max(4 * HOT, Math.round(count / 6)) }, (_none, index) => {
    const number = String(50_000 + index * 7)
    const email = `owner${number}@example.com`
    const owner = { ...like, order: number, email, postcode: String(60_000 + index) }
    return { number, exists: index % 2 === 0, owner }
  })
}

/** An order that was guessed at too often is closed to its owner, too, and open after the window. */
async function rightProof(served: Served, { number, owner }: Target): Promise<string[]> {
  const ask = async (email: string) => {
    const chat = await served.chat()
    const [reply] = repliesIn(await chat.say(`where is my order ${number}? ${email}`))
    return reply?.card?.kind === 'order'
      ? 'told'
      : reply?.text === stringsOf('en').denied
        ? 'denied'
        : 'closed'
  }
  for (let guess = 0; guess < 6; guess += 1) await ask(`late${guess}@mail.example`)
  const early = await ask(owner.email)
  await served.rows('UPDATE tries SET until = 1')
  const late = await ask(owner.email)
  return [
    ...(early === 'closed' ? [] : [`${early} for the right proof while the order is closed`]),
    ...(late === 'told' ? [] : [`${late} for the right proof after the window`]),
  ]
}

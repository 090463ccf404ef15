import { stringsOf } from '../../../worker/core/replies/index.ts'
import { inLanes } from '../support-abuse/play-flood.ts'
import { repliesIn, type Served } from '../support-abuse/desk.ts'
import { orderOf, PEOPLE, type Person } from '../support-abuse/shop.ts'
import type { Attacked } from '../attacked.ts'
import { tally } from './tally.ts'

const A_VISITOR = 8
const A_NETWORK = 2
const HOT = 20

/** Every second of these numbers is an order; a fifth of all guesses goes for the first of them. */
function numbersFor(count: number): { number: string; exists: boolean; owner: Person }[] {
  const size = Math.max(4 * HOT, Math.round(count / 6))
  return Array.from({ length: size }, (_none, index) => {
    const number = String(50_000 + index * 7)
    const like = PEOPLE[1] as Person
    const owner = {
      ...like,
      order: number,
      email: `owner${number}@example.com`,
      postcode: String(60_000 + index),
    }
    return { number, exists: index % 2 === 0, owner }
  })
}

/** Wrong addresses and postcodes for orders that exist and orders that do not; then the right one. */
export async function guessOrders(served: Served, count: number): Promise<Attacked> {
  const numbers = numbersFor(count)
  await served.import(
    'orders',
    numbers.filter(({ exists }) => exists).map(({ owner }) => orderOf(owner)),
  )
  const counted = tally()
  const visitors = Math.ceil(count / A_VISITOR)
  let made = 0
  await inLanes(visitors, async (visitor) => {
    const network = `100.${64 + (visitor >> 17)}.${(visitor >> 9) & 255}.${(visitor >> 1) & 255}`
    const chat = await served.chat({ network })
    for (let guess = 0; guess < A_VISITOR && made < count; guess += 1) {
      const index = made++
      const at = index % 5 === 0 ? (index / 5) % HOT : scattered(index, numbers.length)
      const { number, exists } = numbers[at] as (typeof numbers)[number]
      const proof =
        index % 2 === 0
          ? `guess${index}@mail.example`
          : `my postcode is ${30_000 + (index % 20_000)}`
      const from = performance.now()
      const answer = await chat.say(`where is my order ${number}? ${proof}`)
      counted.add(
        {
          visitor: `visitor ${visitor}`,
          network: `network ${network}`,
          about: `order ${number}`,
          exists,
        },
        answer,
        performance.now() - from,
      )
    }
  })
  const { failed, note } = counted.close('orders')
  const hot = numbers[0] as (typeof numbers)[number]
  const asked = `where is my order ${hot.number}? ${hot.owner.email}`
  if (await isTold(served, asked)) failed.push('the right proof was told while the order is closed')
  await served.rows('UPDATE tries SET until = 1')
  if (!(await isTold(served, asked))) failed.push('the right proof is not told after the window')
  return {
    set: `guesses/orders (${visitors} visitors, ${Math.ceil(visitors / A_NETWORK)} networks, ${numbers.length} numbers)`,
    tried: count,
    failed,
    notes: [note],
  }
}

/** The same order for every run, and a different one each time. */
function scattered(index: number, size: number): number {
  return (index * 2_654_435_761) % size
}

async function isTold(served: Served, text: string): Promise<boolean> {
  const [reply] = repliesIn(await (await served.chat()).say(text))
  return (
    reply !== undefined && reply.text !== stringsOf('en').denied && reply.card?.kind === 'order'
  )
}

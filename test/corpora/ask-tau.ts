import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import { build } from '../../scripts/build.ts'
import { readOrders } from '../../scripts/import/orders.ts'
import { readProducts } from '../../scripts/import/products.ts'
import { send, type Desk } from '../../scripts/import/send.ts'
import { runLocally } from '../../scripts/local.ts'
import { post } from '../bench/load.ts'
import { convertTau } from './convert-tau.ts'

/**
 * Imports the tau retail shop whole and asks for every one of its orders through the chat API, once with the e-mail
 * address and once with the postcode: node test/corpora/ask-tau.ts FOLDER
 */
/** What tau calls a state, and what the desk calls it. */
const STATES: Record<string, string> = {
  pending: 'preparing',
  processed: 'in_transit',
  delivered: 'delivered',
  cancelled: 'cancelled',
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('node test/corpora/ask-tau.ts FOLDER')
const { orders, products, expected } = convertTau(folder)
await build()
const local = await runLocally({ port: 0, state: null, demo: true })
const desk: Desk = { url: local.url, key: local.adminKey, merchant: 'mer_tau' }
await send(desk, 'ensure', [])
const read = { orders: readOrders(orders), products: readProducts(products, 'USD') }
const stored = {
  orders: await send(desk, 'orders', read.orders.rows),
  products: await send(desk, 'products', read.products.rows),
}
console.log(
  `imported ${stored.orders} orders, ${stored.products} products, skipped ${read.orders.problems.length + read.products.problems.length}`,
)

const wrong: string[] = []
let shoppers = 0
for (const order of expected) {
  for (const proof of [order.email, order.address.zip]) {
    const problem = await ask(order, proof)
    if (problem) wrong.push(`${order.order_id} with ${proof}: ${problem}`)
  }
}
await local.stop()
for (const line of wrong.slice(0, 20)) console.log(line)
console.log(`${expected.length * 2 - wrong.length} passed, ${wrong.length} failed`)
process.exit(wrong.length === 0 ? 0 : 1)

/** One shopper asks step by step; what is wrong with the answer, or undefined. */
async function ask(order: (typeof expected)[number], proof: string): Promise<string | undefined> {
  const from = { 'cf-connecting-ip': nextAddress() }
  const start = { merchant: desk.merchant, language: 'en' }
  const started = await post(local.url, '/v1/conversations', start, from)
  const { conversation, token } = JSON.parse(started.text) as StartedConversation
  const say = async (text: string): Promise<ConversationUpdate> => {
    const path = `/v1/conversations/${conversation.id}/messages`
    const { text: body } = await post(
      local.url,
      path,
      { id: crypto.randomUUID(), text },
      { ...from, authorization: `Bearer ${token}` },
    )
    return JSON.parse(body) as ConversationUpdate
  }
  await say(`Hi, where is my order ${order.order_id}?`)
  const { messages } = await say(proof)
  const reply = messages.at(-1)
  const card = reply?.card?.kind === 'order' ? reply.card : undefined
  if (card?.number !== order.order_id) return `no answer: ${reply?.text}`
  const state = STATES[order.status]
  if (card.state !== state) return `told ${card.state}, is ${state}`
  const trackings =
    order.status === 'cancelled'
      ? []
      : order.fulfillments.flatMap((fulfillment) => fulfillment.tracking_id)
  return trackings.every((tracking) => reply?.text.includes(tracking))
    ? undefined
    : 'the tracking number is not told'
}

/** Shoppers come from addresses of their own, or the desk would take them for one that asks too much. */
function nextAddress(): string {
  shoppers += 1
  return `10.0.${Math.floor(shoppers / 250)}.${(shoppers % 250) + 1}`
}

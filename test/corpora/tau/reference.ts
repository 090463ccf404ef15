import {
  cents,
  type TauAction,
  type TauAddress,
  type TauItem,
  type TauMethod,
  type TauOrder,
  type TauShop,
  type TauVariant,
} from './shop.ts'

/**
 * What the published tools do to the files, written from their descriptions and the shop's policy and from nothing of ours.
 * It differs from them on purpose in one thing: a cancelled order's money goes back once per method, as the policy has it,
 * and not once per entry of the history. @throws Error where a tool or the policy would refuse
 */
export function applyTau(shop: TauShop, { name, arguments: given }: TauAction): void {
  const tool = TOOLS[name]
  if (tool) tool(shop, given as Given)
}

type Given = {
  order_id: string
  user_id: string
  reason: string
  item_ids: string[]
  new_item_ids: string[]
  payment_method_id: string
} & TauAddress
type Tool = (shop: TauShop, given: Given) => void

const cancel: Tool = (shop, { order_id, reason }) => {
  const order = orderIn(shop, order_id)
  refuse(order.status !== 'pending', 'the order is not pending')
  refuse(
    reason !== 'no longer needed' && reason !== 'ordered by mistake',
    'the reason is not accepted',
  )
  for (const [method, amount] of netOf(order)) {
    if (amount <= 0) continue
    order.payment_history.push(entry('refund', amount, method))
    credit(methodsOf(shop, order)[method], amount)
  }
  order.status = 'cancelled'
  order.cancel_reason = reason
}

const modifyAddress: Tool = (shop, given) => {
  const order = orderIn(shop, given.order_id)
  refuse(order.status !== 'pending', 'the order is not pending')
  order.address = addressOf(given)
}

const modifyPayment: Tool = (shop, { order_id, payment_method_id }) => {
  const order = orderIn(shop, order_id)
  const [paid, ...more] = order.payment_history
  refuse(order.status !== 'pending', 'the order is not pending')
  refuse(!paid || more.length > 0, 'the order has more than one payment')
  refuse(paid?.payment_method_id === payment_method_id, 'the method is the same')
  const amount = cents(paid?.amount ?? 0)
  const before = paid?.payment_method_id ?? ''
  const methods = methodsOf(shop, order)
  const method = methodIn(methods, payment_method_id, amount)
  order.payment_history.push(
    entry('payment', amount, payment_method_id),
    entry('refund', amount, before),
  )
  credit(method, -amount)
  credit(methods[before], amount)
}

const modifyItems: Tool = (shop, given) => {
  const order = orderIn(shop, given.order_id)
  refuse(order.status !== 'pending', 'the order is not pending')
  const swaps = swapsOf(shop, order, given)
  const difference = differenceOf(swaps)
  const method = methodIn(methodsOf(shop, order), given.payment_method_id, difference)
  order.payment_history.push(
    entry(difference > 0 ? 'payment' : 'refund', Math.abs(difference), given.payment_method_id),
  )
  credit(method, -difference)
  for (const { item, into } of swaps)
    Object.assign(item, { item_id: into.item_id, price: into.price, options: into.options })
  order.status = 'pending (item modified)'
}

const giveBack: Tool = (shop, { order_id, item_ids, payment_method_id }) => {
  const order = orderIn(shop, order_id)
  refuse(order.status !== 'delivered', 'the order is not delivered')
  const method = methodIn(methodsOf(shop, order), payment_method_id, 0)
  const original = order.payment_history[0]?.payment_method_id === payment_method_id
  refuse(!original && method.source !== 'gift_card', 'the money may not go there')
  itemsIn(order, item_ids)
  order.status = 'return requested'
  order.return_items = item_ids.toSorted()
  order.return_payment_method_id = payment_method_id
}

const exchange: Tool = (shop, given) => {
  const order = orderIn(shop, given.order_id)
  refuse(order.status !== 'delivered', 'the order is not delivered')
  const difference = differenceOf(swapsOf(shop, order, given))
  methodIn(methodsOf(shop, order), given.payment_method_id, difference)
  order.status = 'exchange requested'
  order.exchange_items = given.item_ids.toSorted()
  order.exchange_new_items = given.new_item_ids.toSorted()
  order.exchange_payment_method_id = given.payment_method_id
  order.exchange_price_difference = difference / 100
}

const modifyUser: Tool = ({ users }, given) => {
  const user = users[given.user_id]
  if (!user) throw new Error('the user is not known')
  user.address = addressOf(given)
}

const TOOLS: Record<string, Tool> = {
  cancel_pending_order: cancel,
  modify_pending_order_address: modifyAddress,
  modify_pending_order_payment: modifyPayment,
  modify_pending_order_items: modifyItems,
  return_delivered_order_items: giveBack,
  exchange_delivered_order_items: exchange,
  modify_user_address: modifyUser,
}

/** Whether the tool changes anything. */
export function isWrite(name: string): boolean {
  return name in TOOLS
}

/** What is paid by each method, in cents. */
export function netOf({ payment_history }: TauOrder): Map<string, number> {
  const net = new Map<string, number>()
  for (const { transaction_type, amount, payment_method_id: method } of payment_history) {
    const moved = transaction_type === 'payment' ? cents(amount) : -cents(amount)
    net.set(method, (net.get(method) ?? 0) + moved)
  }
  return net
}

type TauSwap = { item: TauItem; into: TauVariant }

/** Each item with what it becomes: another variant of the same product, in stock. */
function swapsOf(
  { products }: TauShop,
  order: TauOrder,
  { item_ids, new_item_ids }: Given,
): TauSwap[] {
  refuse(item_ids.length !== new_item_ids.length, 'as many must come as go')
  return itemsIn(order, item_ids).map((item, index) => {
    const into = products[item.product_id]?.variants[new_item_ids[index] ?? '']
    if (!into) throw new Error('the new item is not of the same product')
    refuse(!into.available, 'the new item cannot be had')
    refuse(into.item_id === item.item_id, 'the new item is the old one')
    return { item, into }
  })
}

/** The items of the order with these ids, each taken once. */
function itemsIn(order: TauOrder, ids: string[]): TauItem[] {
  refuse(ids.length === 0, 'there are no items')
  const left = [...order.items]
  return ids.map((id) => {
    const at = left.findIndex(({ item_id }) => item_id === id)
    const [item] = at < 0 ? [] : left.splice(at, 1)
    if (!item) throw new Error('the item is not in the order')
    return item
  })
}

function differenceOf(swaps: TauSwap[]): number {
  return swaps.reduce((sum, { item, into }) => sum + cents(into.price) - cents(item.price), 0)
}

function orderIn({ orders }: TauShop, id: string): TauOrder {
  const order = orders[id]
  if (!order) throw new Error('the order is not known')
  return order
}

function methodsOf({ users }: TauShop, { user_id }: TauOrder): Record<string, TauMethod> {
  return users[user_id]?.payment_methods ?? {}
}

function methodIn(methods: Record<string, TauMethod>, id: string, due: number): TauMethod {
  const method = methods[id]
  if (!method) throw new Error('the payment method is not known')
  const short = method.source === 'gift_card' && cents(method.balance ?? 0) < due
  refuse(short, 'the gift card does not cover it')
  return method
}

function credit(method: TauMethod | undefined, amount: number): void {
  if (method?.source === 'gift_card') method.balance = (cents(method.balance ?? 0) + amount) / 100
}

function entry(
  kind: 'payment' | 'refund',
  amount: number,
  method: string,
): TauOrder['payment_history'][number] {
  return { transaction_type: kind, amount: amount / 100, payment_method_id: method }
}

function addressOf({ address1, address2, city, country, state, zip }: Given): TauAddress {
  return { address1, address2, city, country, state, zip }
}

function refuse(wrong: boolean, why: string): void {
  if (wrong) throw new Error(why)
}

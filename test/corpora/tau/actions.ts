import type { Action, Swap, Units } from '../../../shared/action.ts'
import type { Address } from '../../../shared/order.ts'
import type { TauAction, TauAddress, TauUser } from './shop.ts'

/** One of the tools' calls that change something, as an action of ours; undefined for those that only read. */
export function actionOf(
  { name, arguments: given }: TauAction,
  users: Record<string, TauUser>,
): Action | undefined {
  const text = (key: string) => String(given[key] ?? '')
  const list = (key: string) => (given[key] ?? []) as string[]
  const order = text('order_id')
  const method = text('payment_method_id')
  const swaps = () => swapsOf(list('item_ids'), list('new_item_ids'))
  const address = () => addressOf(given as TauAddress)
  switch (name) {
    case 'cancel_pending_order':
      return { kind: 'order.cancel', order, reason: text('reason') }
    case 'modify_pending_order_address':
      return { kind: 'order.address', order, address: address() }
    case 'modify_pending_order_items':
      return { kind: 'order.items', order, swaps: swaps(), method }
    case 'modify_pending_order_payment':
      return { kind: 'order.payment', order, method }
    case 'return_delivered_order_items':
      return { kind: 'return.open', order, items: counted(list('item_ids')), method }
    case 'exchange_delivered_order_items':
      return { kind: 'return.exchange', order, items: swaps(), method }
    case 'modify_user_address': {
      const email = users[text('user_id')]?.email ?? ''
      return { kind: 'account.address', email, address: address() }
    }
    default:
      return undefined
  }
}

/** An address on our lines: the two lines of the street are one. */
export function addressOf({ address1, address2, city, state, zip, country }: TauAddress): Address {
  const street = [address1, address2].filter(Boolean).join(', ')
  return { street, city, province: state, postcode: zip, country }
}

function counted(ids: string[]): Units[] {
  return [...new Set(ids)].map((sku) => ({
    sku,
    quantity: ids.filter((id) => id === sku).length,
  }))
}

/** The same swap twice is one of two units. */
function swapsOf(from: string[], into: string[]): Swap[] {
  const pairs = counted(from.map((sku, index) => `${sku}>${into[index] ?? ''}`))
  return pairs.map(({ sku: pair, quantity }) => {
    const [sku = '', to = ''] = pair.split('>')
    return { sku, quantity, to }
  })
}

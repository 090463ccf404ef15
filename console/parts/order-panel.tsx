import type { Money } from '../../shared/money.ts'
import { orderState, unshippedUnits } from '../../shared/order.ts'
import type { Address, Order } from '../../shared/order.ts'
import { moneyWords } from '../words/money.ts'
import { ORDER_STATE_WORDS, PAYMENT_WORDS } from '../words/orders.ts'
import { calendarDate, dateOf } from '../words/times.ts'
import { StateChip } from './chips.tsx'
import { ParcelItem } from './parcel-item.tsx'

/** One order as the store keeps it. */
export function OrderPanel({ order }: { order: Order }) {
  const unshipped = unshippedUnits(order)
  return (
    <section class="order" aria-label={`Order ${order.number}`}>
      <header class="order-head">
        <h2>Order {order.number}</h2>
        <StateChip state={ORDER_STATE_WORDS[orderState(order)]} />
      </header>
      <ul class="parcels">
        {order.parcels.map((parcel, index) => (
          <ParcelItem key={parcel.trackingNumber ?? index} parcel={parcel} />
        ))}
        {unshipped > 0 && !order.cancelledAt && (
          <li class="parcel muted">{unshipped} not shipped yet</li>
        )}
      </ul>
      <Lines order={order} />
      <dl class="pairs">
        <dt>Placed</dt>
        <dd>{dateOf(order.placedAt)}</dd>
        {order.cancelledAt && <Pair name="Cancelled" value={dateOf(order.cancelledAt)} />}
        {order.promisedBy && <Pair name="Promised by" value={calendarDate(order.promisedBy)} />}
        <dt>Payment</dt>
        <dd>{PAYMENT_WORDS[order.payment]}</dd>
        {order.shippingMethod && <Pair name="Shipping" value={order.shippingMethod} />}
        <Pair name="Ship to" value={addressWords(order.shipTo)} />
        {order.email && <Pair name="E-mail" value={order.email} />}
        {order.phone && <Pair name="Phone" value={order.phone} />}
        {order.note && <Pair name="Note" value={order.note} />}
      </dl>
    </section>
  )
}

function Lines({ order }: { order: Order }) {
  return (
    <table class="lines">
      <caption class="unseen">Items of order {order.number}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">Units</th>
          <th scope="col">Item</th>
          <th scope="col">Price</th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={`${line.sku} ${line.title}`}>
            <td class="units">{line.quantity} ×</td>
            <td>
              {line.title} <span class="sku">{line.sku}</span>
            </td>
            <td class="money">
              {moneyWords(line.price)}
              {line.quantity > 1 && <span class="sku"> each</span>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Sum name="Total" money={order.total} />
        {order.refunded.amount > 0 && <Sum name="Refunded" money={order.refunded} />}
      </tfoot>
    </table>
  )
}

function Sum({ name, money }: { name: string; money: Money }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td class="money">{moneyWords(money)}</td>
    </tr>
  )
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function addressWords({ name, street, city, postcode, province, country }: Address): string {
  const place = [postcode, city].filter(Boolean).join(' ')
  return [name, street, place, province, country].filter(Boolean).join(', ') || 'No address'
}

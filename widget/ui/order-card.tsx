import type { OrderCard } from '../../shared/message.ts'
import type { ParcelState } from '../../shared/order.ts'
import { CardLink } from './card-link.tsx'
import { formatDate } from './dates.ts'
import type { Desk } from './desk.ts'

type ParcelOfCard = OrderCard['parcels'][number]
type ParcelProps = { parcel: ParcelOfCard; desk: Desk }

const TROUBLED = new Set(['exception', 'attempted', 'returned', 'cancelled', 'unpaid'])
const STEPS: ParcelState[] = ['label_created', 'in_transit', 'out_for_delivery', 'delivered']

/** An order at a glance: where it is, when it comes, and the carrier's page of each parcel. */
export function OrderCardView({ card, desk }: { card: OrderCard; desk: Desk }) {
  const { strings, locale } = desk
  const count = card.parcels.length
  const title = strings.order(card.number)
  return (
    <section class="card" aria-label={title}>
      <div class="card-head">
        <p class="card-title">{title}</p>
        <p class={`state ${toneOf(card.state)}`}>{strings.orderState[card.state]}</p>
      </div>
      <p class="fine">
        {strings.placed(formatDate(card.placedAt, locale))} · {strings.items(card.units)}
      </p>
      {card.shipTo && <p class="fine">{card.shipTo}</p>}
      {card.parcels.map((parcel, index) => (
        <div class="parcel" key={index}>
          {count > 1 && <p class="fine">{strings.parcel(index + 1, count)}</p>}
          <Parcel parcel={parcel} desk={desk} />
        </div>
      ))}
      {card.unshipped > 0 && count > 0 && (
        <p class="fine parcel">{strings.notShipped(card.unshipped)}</p>
      )}
    </section>
  )
}

function Parcel({ parcel, desk }: ParcelProps) {
  const { strings } = desk
  const { state, carrier, trackingNumber, trackingUrl } = parcel
  const reached = STEPS.indexOf(state) + 1 || 2
  return (
    <>
      <div class={`progress ${toneOf(state)}`} aria-hidden="true">
        {STEPS.map((step, index) => (
          <i key={step} class={index < reached ? 'on' : ''} />
        ))}
      </div>
      <p class="parcel-line">
        <b>{strings.parcelState[state]}</b>
        <span>{whenOf(parcel, desk)}</span>
      </p>
      {trackingNumber && (
        <p class="fine">
          {carrier ?? strings.trackingNumber} {trackingNumber}
        </p>
      )}
      <CardLink address={trackingUrl} label={strings.track} desk={desk} />
    </>
  )
}

function whenOf(parcel: ParcelOfCard, { strings, locale }: Desk): string {
  const { deliveredAt, eta, shippedAt } = parcel
  if (deliveredAt) return formatDate(deliveredAt, locale)
  if (eta) return strings.expected(formatDate(eta, locale))
  return shippedAt ? strings.shippedOn(formatDate(shippedAt, locale)) : ''
}

function toneOf(state: string): string {
  if (TROUBLED.has(state)) return 'warn'
  return state === 'delivered' ? 'good' : ''
}

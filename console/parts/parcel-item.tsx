import type { Parcel } from '../../shared/order.ts'
import { PARCEL_STATE_WORDS } from '../words/orders.ts'
import { calendarDate, dateOf } from '../words/times.ts'
import { StateChip } from './chips.tsx'
import { OutsideLink } from './outside-link.tsx'

/** Where one parcel is, and where to follow it. */
export function ParcelItem({ parcel }: { parcel: Parcel }) {
  const units = parcel.lines.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <li class="parcel">
      <p class="parcel-line">
        <StateChip state={PARCEL_STATE_WORDS[parcel.state]} />
        <span>{whenWords(parcel)}</span>
      </p>
      <p class="parcel-line muted">
        <span>{parcel.carrier ?? 'Unknown carrier'}</span>
        {parcel.trackingNumber && <Tracking parcel={parcel} number={parcel.trackingNumber} />}
        <span>{units === 1 ? '1 unit' : `${units} units`}</span>
      </p>
      {parcel.note && <p class="parcel-note">{parcel.note}</p>}
    </li>
  )
}

function Tracking({ parcel, number }: { parcel: Parcel; number: string }) {
  return parcel.trackingUrl ? (
    <OutsideLink to={parcel.trackingUrl}>{number}</OutsideLink>
  ) : (
    <span class="tracking">{number}</span>
  )
}

function whenWords(parcel: Parcel): string {
  if (parcel.deliveredAt) return `on ${dateOf(parcel.deliveredAt)}`
  if (parcel.eta) return `expected ${calendarDate(parcel.eta)}`
  return parcel.shippedAt ? `shipped ${dateOf(parcel.shippedAt)}` : ''
}

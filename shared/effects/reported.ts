import type { OrderEvent } from '../event.ts'
import type { Order, Parcel, ParcelState, Reported } from '../order.ts'

/** How far a parcel has come: of two reports of the same moment the further one counts. */
const PROGRESS: Record<ParcelState, number> = {
  label_created: 0,
  in_transit: 1,
  exception: 2,
  out_for_delivery: 3,
  attempted: 4,
  delivered: 5,
  returned: 6,
}

/**
 * The order with one more report. The newest report of each thing counts, by the time it is of: reports may come in any
 * order and any number of times, and the end is the same.
 */
export function withReport(order: Order, event: OrderEvent): Order {
  const before = order.reported ?? { parcels: order.parcels }
  const reported = added(before, event)
  return { ...order, reported, parcels: parcelsOf(order, reported) }
}

/** The day an order is expected by the newest report; absent where there is none, or none is known any more. */
export function expectedDays({ parcels, reported }: Order): (string | undefined)[] {
  const open = parcels.filter(isOpen).map(({ eta }) => eta)
  return open.length > 0 ? open : reported?.eta ? [reported.eta.day] : []
}

function added({ parcels, delivered, eta }: Reported, event: OrderEvent): Reported {
  const parcel = parcelIn(event)
  const { kind, at } = event
  const arrived = !parcel && kind === 'order.delivered' ? at : undefined
  const day = !parcel && kind === 'order.delayed' ? dayIn(event) : undefined
  const latest = [delivered, arrived]
    .flatMap((time) => time ?? [])
    .toSorted()
    .at(-1)
  const newest = [eta, day]
    .flatMap((one) => one ?? [])
    .toSorted(byDay)
    .at(-1)
  return {
    parcels: parcel ? withParcel(parcels, parcel) : parcels,
    ...(latest !== undefined && { delivered: latest }),
    ...(newest && { eta: newest }),
  }
}

type Day = NonNullable<Reported['eta']>

function dayIn({ at, eta }: Extract<OrderEvent, { kind: 'order.delayed' }>): Day {
  return { at, ...(eta !== undefined && { day: eta }) }
}

function byDay(left: Day, right: Day): number {
  return compare(`${left.at} ${left.day ?? ''}`, `${right.at} ${right.day ?? ''}`)
}

/** The parcel as the event knows it: a delivery is one whatever state came along, and a new day is the parcel's. */
function parcelIn(event: OrderEvent): Parcel | undefined {
  const { parcel, at } = event
  if (!parcel) return undefined
  const { eta: ownDay, ...rest } = parcel
  const eta = ('eta' in event ? event.eta : undefined) ?? ownDay
  return {
    ...rest,
    ...(eta !== undefined && { eta }),
    ...(event.kind === 'order.delivered' && {
      state: 'delivered',
      deliveredAt: parcel.deliveredAt ?? at,
    }),
    reportedAt: at,
  }
}

function withParcel(parcels: Parcel[], reported: Parcel): Parcel[] {
  const index = parcels.findIndex((parcel) => trackedAs(parcel) === trackedAs(reported))
  const known = parcels[index]
  if (!known) return [...parcels, reported]
  return parcels.with(index, isNewer(reported, known) ? reported : known)
}

/** A carrier's number as it is compared; empty for the one parcel that has none. */
function trackedAs({ trackingNumber = '' }: Parcel): string {
  return trackingNumber.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

function timeOf({ reportedAt, deliveredAt, shippedAt }: Parcel): string {
  const time = reportedAt ?? deliveredAt ?? shippedAt
  return time === undefined ? '' : new Date(time).toISOString()
}

function isNewer(left: Parcel, right: Parcel): boolean {
  const [mine, other] = [timeOf(left), timeOf(right)]
  if (mine !== other) return mine > other
  const further = PROGRESS[left.state] - PROGRESS[right.state]
  return further === 0 ? JSON.stringify(left) > JSON.stringify(right) : further > 0
}

function isOpen({ state }: Parcel): boolean {
  return state !== 'delivered' && state !== 'returned'
}

/** The parcels as they are told: in the order they left, with what was reported of the order as a whole. */
function parcelsOf(order: Order, { parcels, delivered, eta }: Reported): Parcel[] {
  const tracked = parcels.filter((parcel) => trackedAs(parcel) !== '')
  const told = parcels.filter(
    (parcel) => trackedAs(parcel) !== '' || !tracked.some((one) => sameThings(one, parcel)),
  )
  if (told.length === 0 && delivered !== undefined)
    return [{ state: 'delivered', lines: linesOf(order), deliveredAt: delivered }]
  const alone = told.length === 1
  return told
    .map((parcel) => withDay(alone ? filled(parcel, order) : parcel, eta))
    .map((parcel) =>
      delivered !== undefined && isOpen(parcel) && timeOf(parcel) <= delivered
        ? { ...parcel, state: 'delivered' as const, deliveredAt: delivered }
        : parcel,
    )
    .toSorted((left, right) => compare(placeOf(left), placeOf(right)))
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1
}

/** A parcel without a number is the one with it, where nothing in them tells them apart. */
function sameThings(tracked: Parcel, other: Parcel): boolean {
  const [left, right] = [tracked, other].map(({ lines }) =>
    lines
      .map(({ sku, quantity }) => `${sku}\n${quantity}`)
      .toSorted()
      .join('\n\n'),
  )
  return left === right || left === '' || right === ''
}

/** The only parcel holds everything, where nobody says what is in it. */
function filled(parcel: Parcel, order: Order): Parcel {
  return parcel.lines.length > 0 ? parcel : { ...parcel, lines: linesOf(order) }
}

function linesOf({ lines }: Order): Parcel['lines'] {
  return lines.map(({ sku, quantity }) => ({ sku, quantity }))
}

function withDay(parcel: Parcel, eta: Reported['eta']): Parcel {
  if (!eta || !isOpen(parcel) || eta.at < timeOf(parcel)) return parcel
  const { eta: _old, ...rest } = parcel
  return eta.day === undefined ? rest : { ...rest, eta: eta.day }
}

function placeOf(parcel: Parcel): string {
  return `${parcel.shippedAt ?? '9'} ${trackedAs(parcel)}`
}

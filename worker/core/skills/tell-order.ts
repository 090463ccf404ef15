import type { OrderCard } from '../../../shared/message.ts'
import { stringsOf } from '../replies/index.ts'
import type { Strings } from '../replies/strings.ts'
import { sayDay } from '../replies/phrases.ts'
import type { Reply, Situation } from './skill.ts'

type Parcel = OrderCard['parcels'][number]
type Say = { strings: Strings; day: (date: string) => string; today: string }

/** What the store knows about one proven order, in the customer's words, with its card. */
export function tellOrder(
  card: OrderCard,
  situation: Pick<Situation, 'language' | 'merchant' | 'now'>,
): Reply {
  const { language, merchant, now } = situation
  const strings = stringsOf(language)
  const say: Say = {
    strings,
    day: (date) => sayDay(date, language, merchant.hours.timeZone),
    today: now.toISOString().slice(0, 10),
  }
  const needsHelp = ['exception', 'attempted', 'returned'].includes(card.state)
  const late = card.parcels.some((parcel) => isLate(parcel, say.today))
  const offer = late ? strings.lateOffer : needsHelp ? strings.helpOffer : ''
  const person = {
    label: strings.choicePerson,
    text: strings.choicePerson,
    action: 'handover' as const,
  }
  return {
    text: [strings.state[card.state](card.number), details(card, say), offer]
      .filter(Boolean)
      .join(' ')
      .replaceAll(' \n', '\n'),
    card,
    ...(offer && { choices: [person] }),
  }
}

function details(card: OrderCard, say: Say): string {
  const [only, ...others] = card.parcels
  if (!only) return card.state === 'cancelled' ? '' : say.strings.placedOn(say.day(card.placedAt))
  const open =
    card.unshipped > 0 && card.state !== 'cancelled' ? say.strings.notShipped(card.unshipped) : ''
  if (others.length === 0) return [parcelFacts(only, say), open].filter(Boolean).join(' ')
  const lines = card.parcels.map((parcel, index) => {
    const title = say.strings.parcel(index + 1, card.parcels.length, parcel.units)
    return `\n${title}: ${say.strings.parcelState[parcel.state]}. ${parcelFacts(parcel, say)}`
  })
  return [...lines, open && `\n${open}`].join('')
}

function parcelFacts(parcel: Parcel, { strings, day, today }: Say): string {
  return [
    parcel.shippedAt && !parcel.deliveredAt && strings.shippedOn(day(parcel.shippedAt)),
    parcel.deliveredAt && strings.deliveredOn(day(parcel.deliveredAt)),
    expected(parcel, { strings, day, today }),
    tracking(parcel, strings),
  ]
    .filter(Boolean)
    .join(' ')
}

function expected(parcel: Parcel, { strings, day, today }: Say): string | undefined {
  if (!parcel.eta || !isUnderway(parcel) || parcel.state === 'out_for_delivery') return undefined
  return isLate(parcel, today)
    ? strings.expectedLate(day(parcel.eta))
    : strings.expectedOn(day(parcel.eta))
}

function tracking(parcel: Parcel, strings: Strings): string | undefined {
  if (!parcel.trackingNumber) return undefined
  return parcel.carrier
    ? strings.carrierTracking(parcel.carrier, parcel.trackingNumber)
    : strings.trackingOnly(parcel.trackingNumber)
}

function isLate(parcel: Parcel, today: string): boolean {
  return isUnderway(parcel) && parcel.eta !== undefined && parcel.eta < today
}

function isUnderway(parcel: Parcel): boolean {
  return parcel.state !== 'delivered' && parcel.state !== 'returned'
}

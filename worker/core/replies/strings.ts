import type { OrderState, ParcelState } from '../../../shared/order.ts'

/**
 * Every sentence the desk says by itself, in one language. Dates, numbers and names come in ready for print;
 * nothing here looks anything up. Each value is plain text; line breaks separate paragraphs.
 */
export type Strings = {
  /** First message: says that it is AI and that a person is one tap away. */
  greeting(desk: string, shop: string): string
  askOrderNumber(example: string): string
  /** Said when asked a second time: where to find the number. */
  findOrderNumber(example: string): string
  /** Several names, already joined: "#1042 and #1043". */
  askProof(orders: string): string
  /** The same words whether the order does not exist or the proof is wrong. */
  denied: string
  someDenied: string
  lockedOut: string

  /** One sentence for each state; `date` is when it was placed, delivered or cancelled, as fits the state. */
  state: Record<OrderState, (order: string) => string>
  placedOn(date: string): string
  notShipped(units: number): string
  parcel(position: number, count: number, units: number): string
  parcelState: Record<ParcelState, string>
  shippedOn(date: string): string
  deliveredOn(date: string): string
  expectedOn(date: string): string
  /** The expected day has passed. */
  expectedLate(date: string): string
  carrierTracking(carrier: string, tracking: string): string
  trackingOnly(tracking: string): string
  lateOffer: string
  helpOffer: string

  articleLead(title: string): string
  articleInOtherLanguage(language: string): string
  notSure: string
  unclear: string

  hello(desk: string): string
  thanks: string
  bye: string
  acknowledged: string
  iAmAi(desk: string, shop: string): string

  /** A person takes over. `when` is one of the three below. */
  handover(when: string): string
  draftWaiting(when: string): string
  answersWithin(duration: string): string
  answersFrom(moment: string): string
  answersSoon: string
  askEmail: string
  emailNoted(email: string): string
  safetyFirst: string
  crisis: string
  overdue(when: string): string
  agentJoined(name: string): string
  deskBack(desk: string): string
  resolved: string
  cannotLookUp: string

  choicePerson: string
  choiceNoNumber: string
  choiceTrack: string
  and: string
  minutes(count: number): string
  hours(count: number): string
  mailSubject: string
  mailSignature(desk: string, shop: string): string
}

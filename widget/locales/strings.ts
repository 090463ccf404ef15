import type { OrderState, ParcelState } from '../../shared/order.ts'

/** Every word the chat itself says; what the desk and people say comes from the server. */
export type Strings = {
  chat: (shop: string) => string
  close: string
  messages: string
  you: string
  ai: string
  person: string
  waiting: string
  askPerson: string
  personComing: string
  message: string
  send: string
  sending: string
  notSent: string
  retry: string
  edit: string
  tooLong: (limit: string) => string
  refused: string
  offline: string
  unreachable: string
  busy: string
  typing: (name: string) => string
  questions: string
  suggestions: string
  newest: string
  rate: string
  score: (score: number) => string
  comment: string
  sendRating: string
  noRating: string
  ratingFailed: string
  thanks: string
  order: (number: string) => string
  orderState: Record<OrderState, string>
  parcelState: Record<ParcelState, string>
  placed: (date: string) => string
  items: (count: number) => string
  notShipped: (count: number) => string
  parcel: (index: number, count: number) => string
  expected: (date: string) => string
  shippedOn: (date: string) => string
  trackingNumber: string
  track: string
  article: string
  read: string
  newTab: string
}

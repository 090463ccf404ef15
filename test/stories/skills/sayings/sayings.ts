/**
 * What a shopper types in one language, a message for each thing the desk can do. Order numbers come with or without hash;
 * items, products and variants are the store's own titles; a country is named as it stands alone in that language.
 */
export type Wording = {
  cancelOrder(order: string): string
  /** Without the new address; `newAddress` follows once it is asked for. */
  changeAddress(order: string): string
  newAddress: string
  changeQuantity(order: string, item: string, count: number): string
  changeVariant(order: string, item: string, variant: string): string
  /** Without items or a reason; `returnReason` follows once it is asked for. */
  startReturn(order: string): string
  returnReason: string
  exchange(order: string, item: string, variant: string): string
  refundStatus(order: string): string
  /** The order has not shipped. */
  refundRequest(order: string): string
  /** Tracking says delivered, nothing came. */
  missing(order: string): string
  /** Without a number of months. */
  pauseSubscription: string
  skipDelivery: string
  /** Every 8 weeks. */
  changeFrequency: string
  cancelSubscription: string
  passwordReset: string
  changeEmail(to: string): string
  /** How long it takes and what it costs. */
  deliveryCost(country: string): string
  inStock(product: string): string
  /** Yes to a mail when it is back. */
  watch: string
  /** Of the chest, in centimetres. */
  sizeAdvice(product: string, chest: number): string
  /** The material. */
  productFact(product: string): string
  compare(a: string, b: string): string
  /** Something warm for less than 80 euros. */
  recommend: string
  discount(code: string): string
  loyalty: string
  invoice(order: string): string
  newsletter(email: string): string
  hours: string
  contact: string
  business: string
  exportData: string
  eraseData: string
  greeting: string
  thanks: string
  robot: string
  yes: string
  no: string
  undo: string
}

/** Everything is said in two ways. */
export type Sayings = Wording & { again: Wording }

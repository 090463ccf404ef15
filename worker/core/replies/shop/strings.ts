/**
 * What the desk says about the shop's products, prices and terms, in one language. Titles, money and days come in ready for
 * print and are the store's own; nothing here claims anything of its own.
 */
export type ShopStrings = {
  stock: {
    inStock(title: string): string
    few(title: string, units: number): string
    soldOut(title: string): string
    /** "In stock: S, M." */
    variants(title: string, inStock: string, soldOut: string): string
    alternatives(titles: string): string
    offerWatch: string
    mail: { subject(title: string): string; text(title: string, shop: string): string }
  }
  product: {
    price(title: string, price: string): string
    priceFrom(title: string, price: string): string
    /** One of the shop's own statements: "Material: wool". */
    fact(name: string, value: string): string
    says(title: string, sentence: string): string
    notStated(title: string): string
    compare(a: string, b: string): string
    cheaper(title: string, difference: string): string
    which(titles: string): string
  }
  sizes: {
    chart(title: string): string
    row(size: string, measures: string): string
    fits(size: string, title: string): string
    between(smaller: string, larger: string): string
    none(title: string): string
    askMeasure(measures: string): string
    range(measure: string, from: number, to: number, unit: string): string
    /** Names of body measures as size charts call them. */
    measures: Record<string, string>
  }
  recommend: {
    lead: string
    /** "Meadow Blanket, €59.00: wool, blanket" */
    item(title: string, price: string, reasons: string): string
    inBudget(price: string): string
    matches(words: string): string
    askNeed: string
    none: string
  }
  discount: {
    valid(code: string, worth: string): string
    percent(percent: number): string
    until(day: string): string
    minimum(amount: string): string
    unknown(code: string): string
    expired(code: string, day: string): string
    notYet(code: string, day: string): string
    inactive(code: string): string
    usedUp(code: string): string
    newCustomers: string
    onlyFor(what: string): string
    askCode: string
    cannotMake: string
  }
  delivery: {
    lead(country: string): string
    option(name: string, from: number, to: number, price: string): string
    free: string
    freeFrom(amount: string): string
    notTo(country: string): string
  }
  loyalty: {
    balance(points: string, worth: string): string
    none: string
    earn(perUnit: number): string
  }
  refund: {
    none(order: string): string
    whole(order: string, day: string): string
    part(order: string): string
    amount(amount: string): string
    returnState: Record<
      'requested' | 'received' | 'refunded' | 'rejected' | 'withdrawn',
      (id: string) => string
    >
  }
  orders: { lead: string }
  contact: {
    hours(hours: string): string
    closedOn(days: string): string
    at(ways: string): string
    here: string
  }
  priceMatch: { toPerson: string }
  notices: {
    shipped: { subject(order: string): string; text(order: string, shop: string): string }
    delayed: {
      subject(order: string): string
      text(order: string, shop: string, day: string): string
      unknownDay(order: string, shop: string): string
    }
    delivered: { subject(order: string): string; text(order: string, shop: string): string }
    optOut: string
  }
}

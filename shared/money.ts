/** An amount in the minor unit of its ISO 4217 currency: `{ amount: 1999, currency: 'EUR' }` is €19.99. */
export type Money = { amount: number; currency: string }

/** The amount as people of that language write it, e.g. `19,99 €`. */
export function formatMoney(money: Money, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: money.currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(money.amount / 10 ** digits)
}

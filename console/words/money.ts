import { formatMoney } from '../../shared/money.ts'
import type { Money } from '../../shared/money.ts'

/** An amount as the agent's language writes it. */
export function moneyWords(money: Money): string {
  try {
    return formatMoney(money, navigator.language)
  } catch {
    // Intl throws on a currency that is not three letters, as a bad import may hold.
    return `${money.amount} ${money.currency}`
  }
}

/** How many minor units make one of the currency: 100 cents, but 1 yen. */
export function minorUnits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
  } catch {
    return 100
  }
}

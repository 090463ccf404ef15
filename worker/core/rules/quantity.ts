import type { Comparison } from '../../../shared/rule.ts'
import { type Amount, amountAt, inherited } from './amounts.ts'
import { comparisonOf } from './comparisons.ts'
import type { Token } from './tokens.ts'

/** The numbers of a condition, how a value is compared with them, and the words that are left. */
export type Quantity = {
  amounts: Amount[]
  /** `between` where two numbers are its ends. */
  how?: Comparison | 'between'
  negative: boolean
  rest: string[]
}

/** Reads the numbers and the comparison out of some tokens. */
export function quantityOf(tokens: readonly Token[]): Quantity {
  const words = unitFirst(tokens.map(({ kind, word }) => (kind === 'quote' ? `"${word}"` : word)))
  const left: string[] = []
  const amounts: Amount[] = []
  let negative = false
  for (let at = 0; at < words.length;) {
    const found = amountAt(words, at)
    if (found) amounts.push(found.amount)
    else left.push(words[at] ?? '')
    negative ||= found?.negative ?? false
    at += found?.length ?? 1
  }
  if (amounts.length === 0) return { amounts, negative, rest: left }
  return { amounts: inherited(amounts), negative, ...comparisonOf(left, amounts.length) }
}

/** “3 or more items” as “3 items or more”. */
function unitFirst(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, from) => word === 'or' && /^(?:more|less|fewer)$/.test(words[from + 1] ?? ''),
  )
  const unit = words[at + 2]
  if (at < 1 || unit === undefined || !/^\d/.test(words[at - 1] ?? '')) return [...words]
  return [...words.slice(0, at), unit, 'or', words[at + 1] ?? '', ...words.slice(at + 3)]
}

import type { RuleCondition, RuleTest } from '../../../shared/rule.ts'
import type { Amount } from './amounts.ts'
import { denied, fits, turned } from './denial.ts'
import type { Field } from './field.ts'
import { FIELDS } from './fields.ts'
import type { Quantity } from './quantity.ts'
import { contentOf } from './stems.ts'

const SUBJECTS = new Set(['order', 'customer', 'request', 'message', 'desk', 'item'])

/** A condition with one number or two; without a subject it goes on about what the last one asked. */
export function amountCondition(
  { amounts, how = 'exactly', rest }: Quantity,
  last: RuleCondition | undefined,
): RuleCondition | undefined {
  const [first, second, third] = amounts
  if (!first || third) return undefined
  const { not, rest: stems } = denied(contentOf(rest))
  const field = amountField(first, stems, last)?.name
  const currency = first.currency === undefined ? {} : { currency: first.currency }
  if (field === undefined) return undefined
  if (how !== 'between') {
    const test: RuleTest = { kind: 'compare', how, value: first.value, ...currency }
    const condition = { field, not: false, test }
    return second ? undefined : not ? turned(condition) : condition
  }
  if (second?.unit !== first.unit || second?.currency !== first.currency) return undefined
  const [from, to] = inOrder(first, second)
  return { field, not, test: { kind: 'between', from, to, ...currency } }
}

/** The smaller number first; times of day may go round midnight. */
function inOrder(first: Amount, second: Amount | undefined): [number, number] {
  const [from, to] = [first.value, second?.value ?? first.value]
  return first.unit !== 'clock' && from > to ? [to, from] : [from, to]
}

function amountField(
  { unit }: Amount,
  stems: string[],
  last: RuleCondition | undefined,
): Field | undefined {
  const counted = FIELDS.filter(
    (field) =>
      'unit' in field &&
      (field.unit === unit ||
        (unit === 'time' && field.times.some((stem) => stems.includes(stem)))),
  )
  const isElided = !stems.some((stem) => SUBJECTS.has(stem))
  const same = counted.find((field) => isElided && field.name === last?.field)
  if (same && stems.every((stem) => same.words.has(stem))) return same
  return counted.find((field) => fits(field, stems))
}

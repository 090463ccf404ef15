import type { RuleCondition } from '../../../shared/rule.ts'
import { holds } from './compare.ts'
import type { Fact, Field } from './field.ts'
import { fieldOf } from './fields.ts'
import { sayFact } from './words.ts'

/** A contact that could be: the facts of the fields that were asked for. */
export type Example = { field: Field; fact: Fact; currency: string | undefined }[]

const IS_KNOWN: RuleCondition = { field: 'order.known', not: false, test: { kind: 'holds' } }
const WAS_DELIVERED = stateIs(false, ['delivered', 'partly delivered', 'returned'])
const IS_UNDERWAY = stateIs(true, ['delivered', 'returned', 'cancelled'])

/** A contact for which all conditions hold; undefined where none can be. */
export function exampleOf(conditions: readonly RuleCondition[]): Example | undefined {
  const asked = withImplied(conditions)
  const example: Example = []
  for (const name of new Set(asked.map((condition) => condition.field))) {
    const field = fieldOf(name)
    const same = asked.filter((condition) => condition.field === name)
    const fact = field && candidates(field, same).find((each) => allHold(field, same, each))
    if (!field || fact === undefined) return undefined
    const currency = same.flatMap(({ test }) => ('currency' in test ? test.currency : []))[0]
    example.push({ field, fact, currency })
  }
  return example
}

/** “The state of the order: delivered, the order total: €50”. */
export function sayExample(example: Example): string {
  const said = example
    .filter(({ field }) => field.name !== 'order.known')
    .map(({ field, fact, currency }) => `${field.what}: ${sayFact(field, fact, currency)}`)
  return `a contact with ${said.join(', ')}`
}

function allHold(field: Field, conditions: readonly RuleCondition[], fact: Fact): boolean {
  return conditions.every((condition) => holds(field, condition, fact) === true)
}

/** Only a known order has a state, only what was delivered a day of delivery, and what has arrived is not late. */
function withImplied(conditions: readonly RuleCondition[]): readonly RuleCondition[] {
  const has = (field: string) => conditions.some((each) => each.field === field && !each.not)
  const asksOrder = conditions.some(({ field }) => /^order\.(?!known)/.test(field))
  return [
    ...conditions,
    ...(asksOrder ? [IS_KNOWN] : []),
    ...(conditions.some(({ field }) => field === 'order.deliveredDays') ? [WAS_DELIVERED] : []),
    ...(has('order.late') ? [IS_UNDERWAY] : []),
  ]
}

function stateIs(not: boolean, values: string[]): RuleCondition {
  return { field: 'order.state', not, test: { kind: 'is', values } }
}

/** Facts of which one must satisfy the conditions if any can: every value, and the numbers around every boundary. */
function candidates(field: Field, conditions: readonly RuleCondition[]): Fact[] {
  if (field.name === 'always') return [true]
  if (field.kind === 'flag') return [true, false]
  if (field.kind === 'choice' || field.kind === 'tags') return choices(field, conditions)
  const bounds = conditions.flatMap(({ test }) => {
    if (test.kind === 'compare') return [test.value]
    return test.kind === 'between' ? [test.from, test.to] : []
  })
  const currency = conditions.flatMap(({ test }) => ('currency' in test ? test.currency : []))[0]
  return [...new Set(bounds.flatMap((bound) => [bound, bound - 1, bound + 1]))]
    .filter((value) => isPossible(field, value))
    .map((amount) =>
      currency === undefined || field.name === 'customer.spent' ? amount : { amount, currency },
    )
}

function isPossible(field: Field, value: number): boolean {
  const unit = 'unit' in field ? field.unit : undefined
  const most = unit === 'percent' ? 100 : unit === 'clock' ? 1439 : Infinity
  return value >= 0 && value <= most
}

/** One value at a time; a message shows several signs and an order has several tags at once: all that are wished for. */
function choices(field: Field, conditions: readonly RuleCondition[]): Fact[] {
  if (field.kind === 'choice' && field.name !== 'signs')
    return [...new Set(field.values.flatMap(({ covers }) => covers))]
  const wished = new Set(conditions.filter(({ not }) => !not).flatMap(valuesOf))
  const banned = new Set(conditions.filter(({ not }) => not).flatMap(valuesOf))
  const kept = [...wished].filter((value) => !banned.has(value))
  if (field.kind !== 'choice') return [kept]
  return [kept.flatMap((value) => field.values.find((each) => each.value === value)?.covers ?? [])]
}

function valuesOf({ test }: RuleCondition): string[] {
  return test.kind === 'is' ? test.values : []
}

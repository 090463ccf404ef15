import type {
  Comparison,
  Rule,
  RuleAction,
  RuleBranch,
  RuleCondition,
  RuleTest,
} from '../../../shared/rule.ts'
import { sayMoney } from './currencies.ts'
import type { Fact, Field } from './field.ts'
import { fieldOf } from './fields.ts'
import type { Unit } from './amounts.ts'
import { sayCategory } from './when.ts'

const COMPARED: Record<Comparison, string> = {
  under: 'less than',
  'at most': 'at most',
  exactly: 'exactly',
  'at least': 'at least',
  over: 'more than',
}
const TIMED: Record<Comparison, string> = {
  under: 'before',
  'at most': 'until',
  exactly: 'exactly',
  'at least': 'from',
  over: 'after',
}

/** The rule as one full sentence in our own words, which reads as the same rule again. */
export function inWords(rule: Rule): string {
  const conditions = rule.conditions
    .map(sayCondition)
    .join(rule.joined === 'all' ? ' and ' : ' or ')
  return (
    `When a customer ${sayCategory(rule.category)}, if ${conditions}, ` +
    `then ${sayBranch(rule.does)}, else ${sayBranch(rule.otherwise)}.`
  )
}

/** One condition: “the order is at most 30 days old”. */
export function sayCondition({ field, not, test }: RuleCondition): string {
  const known = fieldOf(field)
  if (!known) return field
  return known.say.replace('{not}', not ? 'not ' : '').replace('{}', () => sayTest(known, test))
}

/** What a branch does: “draft a reply and set the priority to high”. */
export function sayBranch(branch: RuleBranch): string {
  const parts = [
    sayLane(branch),
    ...branch.actions.map(sayAction),
    branch.add === undefined ? undefined : `add "${branch.add}" to the reply`,
    branch.priority === undefined ? undefined : `set the priority to ${branch.priority}`,
  ]
  return parts.filter((part) => part !== undefined).join(' and ')
}

function sayLane({ lane, team, actions }: RuleBranch): string | undefined {
  if (lane === 'usual') return 'answer as usual'
  if (lane === 'draft') return 'draft a reply'
  if (lane === 'handover') return team === undefined ? 'hand over' : `hand over to ${team}`
  return actions.length === 0 ? 'answer automatically' : undefined
}

/** “refund 50 % up to €30”. */
export function sayAction(action: RuleAction): string {
  if (action.kind === 'cancel') return 'cancel the order'
  const { percent, upTo } = action
  const share = percent === undefined ? 'the order' : `${percent} %`
  return `refund ${share}${upTo === undefined ? '' : ` up to ${sayMoney(upTo)}`}`
}

function sayTest(field: Field, test: RuleTest): string {
  if (test.kind === 'holds') return ''
  if (test.kind === 'is') return test.values.map((value) => sayValue(field, value)).join(' or ')
  const unit = 'unit' in field ? field.unit : 'item'
  const say = (value: number) => sayAmount(value, unit, test.currency)
  if (test.kind === 'between') return `between ${say(test.from)} and ${say(test.to)}`
  return `${(unit === 'clock' ? TIMED : COMPARED)[test.how]} ${say(test.value)}`
}

/** A value of a choice: `DE` is “Germany”. */
export function sayValue(field: Field, value: string): string {
  if (field.kind === 'tags') return `"${value}"`
  const known =
    field.kind === 'choice' ? field.values.find((each) => each.value === value) : undefined
  return known?.said ?? value
}

/** A fact as people say it; `currency` is for sums that do not carry theirs. */
export function sayFact(field: Field, fact: Fact, currency?: string): string {
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no'
  if (typeof fact === 'string') return sayRaw(field, fact)
  if (typeof fact === 'number')
    return 'unit' in field ? sayAmount(fact, field.unit, currency) : String(fact)
  if ('amount' in fact) return sayMoney(fact)
  return fact.map((each) => sayRaw(field, each)).join(', ') || 'none'
}

function sayRaw(field: Field, raw: string): string {
  const values = field.kind === 'choice' ? field.values : []
  const alone = values.find(({ covers }) => covers.join() === raw)
  const covering = /^\d+$/.test(raw) ? values.find(({ covers }) => covers.includes(raw)) : undefined
  return (alone ?? covering)?.said ?? raw.replaceAll('_', ' ')
}

/** A number with what it counts: “30 days”, “€19.99”, “18:00”. */
export function sayAmount(value: number, unit: Unit, currency = ''): string {
  if (unit === 'money') return sayMoney({ amount: value, currency })
  if (unit === 'percent') return `${value} %`
  if (unit === 'clock') return `${pad(Math.floor(value / 60))}:${pad(value % 60)}`
  return `${value} ${unit}${value === 1 ? '' : 's'}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

import type { RuleProblem } from '../../../shared/rule.ts'
import { sayMoney } from './currencies.ts'
import type { Field } from './field.ts'
import { FIELDS } from './fields.ts'
import { type Known, nearest } from './nearest.ts'
import { problem } from './problems.ts'
import { compares, type Quantity } from './quantity.ts'
import { SAYINGS } from './sayings.ts'
import { contentOf, contentOfPhrase } from './stems.ts'
import { plainWords, rawOf, type Token } from './tokens.ts'
import { sayAmount, sayValue } from './words.ts'

/** Words that announce a value of a field, so that an unknown word after them is an unknown value. */
const ANNOUNCED: Record<string, string> = {
  'order.country': 'country goes destination abroad',
  language: 'language speaks written',
  channel: 'channel',
  'order.state': 'status state',
  urgency: 'urgency',
  severity: 'severity',
  'customer.mood': 'mood',
  'order.tag': 'tag tagged',
}
const EXAMPLE_AMOUNTS = {
  money: 10_000,
  day: 30,
  percent: 90,
  clock: 1080,
  item: 3,
  order: 3,
  complaint: 2,
  time: 3,
}

/** Says what is wrong with a condition, and the nearest one that is understood. */
export function conditionProblem(tokens: readonly Token[], quantity: Quantity): RuleProblem {
  const words = rawOf(tokens)
  const plain = plainWords(tokens)
  const stems = contentOf(quantity.rest.length > 0 ? quantity.rest : plain)
  if (quantity.negative)
    return problem('negative number', words, `If ${words.replace(/(?:[-−]|minus )\s*/, '')}`)
  if (quantity.amounts.some(({ unit }) => unit === undefined))
    return problem('no unit', words, `If ${nearest(stems, amountExamples(quantity))}`)
  if (quantity.amounts.length === 0 && compares(plain))
    return problem('no number', words, `If ${nearest(stems, amountExamples(quantity))}`)
  const field = FIELDS.find(({ name }) => {
    const announced = Object.hasOwn(ANNOUNCED, name) ? (ANNOUNCED[name] ?? '') : ''
    return contentOfPhrase(announced).some((stem) => stems.includes(stem))
  })
  if (field && quantity.amounts.length === 0)
    return problem('unknown value', words, `If ${nearestValue(field, stems)}`)
  return problem('unknown condition', words, `If ${nearest(stems, EXAMPLES)}`)
}

function nearestValue(field: Field, stems: readonly string[]): string {
  if (field.kind !== 'choice') return plainly(field, '"final sale"')
  const said = stems.filter((stem) => !field.words.has(stem) && stem !== 'not')
  const known = field.lexicon.map((each) => ({
    stems: each.stems,
    said: sayValue(field, each.value.value),
  }))
  return plainly(field, nearest(said, known))
}

/** Conditions with a number of the right kind; “100” may count anything. */
function amountExamples({ amounts }: Quantity): Known[] {
  const value = amounts[0]?.value
  return FIELDS.flatMap((field) => {
    if (!('unit' in field)) return []
    const amount =
      value === undefined || field.unit === 'clock'
        ? sayAmount(EXAMPLE_AMOUNTS[field.unit], field.unit, 'EUR')
        : field.unit === 'money'
          ? sayMoney({ amount: value * 100, currency: 'EUR' })
          : sayAmount(value, field.unit)
    const how = field.unit === 'clock' ? 'after' : field.unit === 'money' ? 'more than' : 'at most'
    return [{ stems: [...field.words, ...field.key], said: plainly(field, `${how} ${amount}`) }]
  })
}

function plainly(field: Field, value: string): string {
  return field.say.replace('{not}', '').replace('{}', value)
}

const EXAMPLES: Known[] = [
  ...FIELDS.flatMap((field) =>
    field.kind === 'choice'
      ? field.values.map(({ said }) => plainly(field, said))
      : field.kind === 'tags'
        ? [plainly(field, '"final sale"')]
        : [],
  ),
  ...amountExamples({ amounts: [], negative: false, rest: [] }).map(({ said }) => said),
  ...SAYINGS.map(({ said }) => said),
].map((said) => ({ stems: contentOfPhrase(said), said }))

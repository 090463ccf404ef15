import type { Comparison, RuleProblem, RuleTest } from '../../../shared/rule.ts'
import type { Field } from './field.ts'
import { FIELDS } from './fields.ts'
import { type Known, nearest } from './nearest.ts'
import { problem } from './problems.ts'
import type { Unit } from './amounts.ts'
import { compares } from './comparisons.ts'
import type { Quantity } from './quantity.ts'
import { SAYINGS } from './sayings.ts'
import { contentOf, contentOfPhrase } from './stems.ts'
import { plainWords, rawOf, type Token } from './tokens.ts'
import { sayCondition } from './words.ts'

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
const USUAL: Record<Unit, [Comparison, number]> = {
  money: ['over', 100],
  day: ['at most', 30],
  percent: ['at least', 90],
  clock: ['over', 1080],
  item: ['over', 3],
  order: ['at least', 3],
  complaint: ['at least', 2],
  time: ['at least', 2],
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
  const known = quantity.amounts.length > 0 ? amountExamples(quantity) : EXAMPLES
  return problem('unknown condition', words, `If ${nearest(stems, known)}`)
}

function nearestValue(field: Field, stems: readonly string[]): string {
  if (field.kind !== 'choice') return plainly(field, '"final sale"')
  const said = stems.filter((stem) => !field.words.has(stem) && stem !== 'not')
  const known = field.values.flatMap((value) =>
    [value.said, ...value.also].map((name) => ({
      stems: contentOfPhrase(name),
      said: value.said,
    })),
  )
  return plainly(field, nearest(said, known))
}

/** Conditions with a number that counts the same, money first; “100” may count anything. */
function amountExamples({ amounts, how: said }: Quantity): Known[] {
  const [amount] = amounts
  return FIELDS.toSorted((one, other) => rankOf(one) - rankOf(other)).flatMap((field) => {
    if (!('unit' in field) || !mayCount(field, amount?.unit)) return []
    const [usual, example] = USUAL[field.unit]
    const how = said === undefined || said === 'between' ? usual : said
    const known = field.unit === 'clock' && amount?.unit === undefined ? undefined : amount
    const value = known?.value ?? example
    const isMoney = field.unit === 'money'
    const test: RuleTest = {
      kind: 'compare',
      how,
      value: isMoney && known?.currency === undefined ? value * 100 : value,
      ...(isMoney && { currency: known?.currency ?? 'EUR' }),
    }
    const stems = contentOfPhrase(`${plainly(field, '')} ${isMoney ? '' : field.unit}`)
    return [{ stems, said: sayCondition({ field: field.name, not: false, test }) }]
  })
}

function mayCount(field: Extract<Field, { unit: Unit }>, unit: Unit | undefined): boolean {
  return unit === undefined || field.unit === unit || (unit === 'time' && field.times.length > 0)
}

function rankOf({ kind }: Field): number {
  return kind === 'money' ? 0 : 1
}

function plainly(field: Field, value: string): string {
  return field.say.replace('{not}', '').replace('{}', value)
}

const SENTENCES: Known[] = [
  ...FIELDS.flatMap((field) =>
    field.kind === 'choice'
      ? field.values.map(({ said }) => plainly(field, said))
      : field.kind === 'tags'
        ? [plainly(field, '"final sale"')]
        : [],
  ),
  ...amountExamples({ amounts: [], negative: false, rest: [] }).map(({ said }) => said),
].map((said) => ({ stems: contentOfPhrase(said), said }))

const EXAMPLES: Known[] = [
  ...SENTENCES,
  ...SAYINGS.map(({ stems, means }) => ({ stems, said: sayCondition(means) })),
]

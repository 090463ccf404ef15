import type { RuleCondition, RuleProblem } from '../../../shared/rule.ts'
import { amountCondition } from './amount-condition.ts'
import { conditionProblem } from './condition-problems.ts'
import type { Field } from './field.ts'
import { FIELDS, fieldOf } from './fields.ts'
import { quantityOf } from './quantity.ts'
import { denied, fits, turned } from './denial.ts'
import { sayingOf } from './sayings.ts'
import { contentOf } from './stems.ts'
import { tagCondition, tagOf } from './tags.ts'
import { plainWords, type Token } from './tokens.ts'
import type { Lexicon } from './values.ts'

/** One condition, or what is wrong with it. After another one its subject may be left out: “… and at most 30 days old”. */
export function readCondition(
  tokens: readonly Token[],
  last: RuleCondition | undefined,
): RuleCondition | { problem: RuleProblem } {
  const quantity = quantityOf(tokens)
  const condition =
    quantity.amounts.length > 0 ? amountCondition(quantity, last) : plainCondition(tokens)
  if (condition && !quantity.negative) return condition
  return { problem: conditionProblem(tokens, quantity) }
}

/** The condition with one more value, if that is all the tokens are: the “Austria” of “Germany or Austria”. */
export function withValue(
  condition: RuleCondition,
  tokens: readonly Token[],
): RuleCondition | undefined {
  const { test } = condition
  const field = fieldOf(condition.field)
  if (test.kind !== 'is' || !field) return undefined
  const value = field.kind === 'tags' ? nextTag(tokens) : bareValue(field, tokens)
  if (value === undefined) return undefined
  return { ...condition, test: { kind: 'is', values: [...new Set([...test.values, value])] } }
}

/** “Not shipped” means unshipped: a cancelled order is neither. */
export function settled(condition: RuleCondition): RuleCondition {
  const { field, not, test } = condition
  const isNotShipped = field === 'order.state' && not && test.kind === 'is'
  if (!isNotShipped || test.values.join() !== 'shipped') return condition
  return { field, not: false, test: { kind: 'is', values: ['unshipped'] } }
}

function plainCondition(tokens: readonly Token[]): RuleCondition | undefined {
  return tagCondition(tokens) ?? spokenCondition(tokens) ?? choiceCondition(tokens)
}

function spokenCondition(tokens: readonly Token[]): RuleCondition | undefined {
  const stems = contentOf(plainWords(tokens))
  const said = sayingOf(stems)
  if (said) return said
  const { not, rest } = denied(stems)
  const means = not ? sayingOf(rest) : undefined
  return means && turned(means)
}

function choiceCondition(tokens: readonly Token[]): RuleCondition | undefined {
  for (const stems of stemsOf(tokens)) {
    for (const field of FIELDS) {
      const found = field.kind === 'choice' ? valueIn(field.lexicon, stems) : undefined
      const { not, rest } = denied(found?.rest ?? [])
      if (found && fits(field, rest))
        return { field: field.name, not, test: { kind: 'is', values: [found.value] } }
    }
  }
  return undefined
}

function nextTag(tokens: readonly Token[]): string | undefined {
  const isQuoted = tokens[0]?.kind === 'quote'
  return isQuoted || !('field' in readCondition(tokens, undefined)) ? tagOf(tokens) : undefined
}

function bareValue(field: Field, tokens: readonly Token[]): string | undefined {
  if (field.kind !== 'choice') return undefined
  const found = stemsOf(tokens).map((stems) => valueIn(field.lexicon, stems))
  return found.find((each) => each?.rest.length === 0)?.value
}

function valueIn(lexicon: Lexicon, stems: string[]): { value: string; rest: string[] } | undefined {
  for (const { stems: wanted, value } of lexicon) {
    const at = stems.findIndex((_, from) => wanted.every((stem, to) => stems[from + to] === stem))
    if (at !== -1) return { value: value.value, rest: stems.toSpliced(at, wanted.length) }
  }
  return undefined
}

/** What matters of the tokens; and again with two capital letters read as the code of a country. */
function stemsOf(tokens: readonly Token[]): string[][] {
  const isCode = (token: Token) => /^[A-Z]{2}$/.test(token.raw.trim())
  const plain = contentOf(plainWords(tokens))
  if (!tokens.some(isCode)) return [plain]
  const coded = tokens.map((token) =>
    isCode(token) ? { ...token, word: `@${token.word}` } : token,
  )
  return [plain, contentOf(plainWords(coded))]
}

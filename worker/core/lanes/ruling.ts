import type { Category } from '../../../shared/category.ts'
import type { Condition } from '../../../shared/lane.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Rule, RuleBranch } from '../../../shared/rule.ts'
import { applyRule } from '../rules/evaluate.ts'
import { parseRule } from '../rules/parse.ts'

/** What the merchant's rules say: the branch that counts, and every condition that was looked at. */
export type Ruling = { branch?: RuleBranch; because: string; conditions: Condition[] }

/**
 * Asks the rules of the category in their order. A branch that hands over, drafts or answers ends it; one that goes on as
 * usual only adds its sentence and its priority; so does none whose facts the desk is about to ask for.
 */
export function rulingOf(facts: RoutingFacts, sentences: readonly string[]): Ruling {
  const conditions: Condition[] = []
  const noted: Pick<RuleBranch, 'add' | 'priority'> = {}
  for (const rule of parsed(sentences)) {
    if (rule.category !== (facts.countsAs ?? facts.category)) continue
    const { branch, because, missing, conditions: looked } = applyRule(rule, facts)
    conditions.push(...looked)
    const asksForIt = missing.length > 0 && facts.proposal.asksFor !== undefined
    if (asksForIt) continue
    if (branch.lane !== 'usual') return { branch: { ...noted, ...branch }, because, conditions }
    Object.assign(
      noted,
      branch.add && { add: branch.add },
      branch.priority && { priority: branch.priority },
    )
  }
  const nothing = noted.add === undefined && noted.priority === undefined
  return nothing
    ? { because: '', conditions }
    : { branch: { lane: 'usual', actions: [], ...noted }, because: '', conditions }
}

/** Whether a rule of this category asks for the tags of products, which have to be looked up. */
export function rulesAskForTags(sentences: readonly string[], category: Category): boolean {
  return parsed(sentences).some(
    (rule) =>
      rule.category === category && rule.conditions.some(({ field }) => field === 'order.tag'),
  )
}

const known = new WeakMap<readonly string[], Rule[]>()

/** The rules of a policy, read once; a sentence that cannot be read was never accepted, and is passed over. */
function parsed(sentences: readonly string[]): Rule[] {
  const before = known.get(sentences)
  if (before) return before
  const rules = sentences.flatMap((sentence) => {
    const read = parseRule(sentence)
    return read.ok ? [read.rule] : []
  })
  known.set(sentences, rules)
  return rules
}

import type { Rule, RuleBranch, RuleCondition } from '../../../shared/rule.ts'
import { type Example, exampleOf, sayExample } from './possible.ts'
import { sayBranch } from './words.ts'

/** Something odd about one rule or two, by their places in the list. */
export type Conflict = {
  kind: 'contradiction' | 'overlap' | 'never' | 'unreachable'
  rules: [number] | [number, number]
  because: string
}

/** Rules that contradict, repeat or hide each other, and rules that can never hold. */
export function conflictsOf(rules: readonly Rule[]): Conflict[] {
  const alone = rules.flatMap((rule, at) => neverOf(rule, at))
  const pairs = rules.flatMap((rule, at) =>
    rules.slice(0, at).flatMap((earlier, before) => pairOf(earlier, rule, [before, at])),
  )
  return [...alone, ...pairs]
}

function neverOf(rule: Rule, at: number): Conflict[] {
  if (casesOf(rule).some((conditions) => exampleOf(conditions))) return []
  const because = `the conditions of rule ${at + 1} can never hold together`
  return [{ kind: 'never', rules: [at], because }]
}

function pairOf(earlier: Rule, later: Rule, rules: [number, number]): Conflict[] {
  if (earlier.category !== later.category) return []
  const [first, second] = rules.map((at) => `rule ${at + 1}`)
  if (decides(earlier.does) && decides(earlier.otherwise)) {
    const because = `${first} always decides, so ${second} is never asked; let its Else “answer as usual”`
    return [{ kind: 'unreachable', rules, because }]
  }
  const both = bothHold(earlier, later)
  if (!both || !decides(earlier.does) || !decides(later.does)) return []
  const example = sayExample(both)
  const [one, other] = [sayBranch(earlier.does), sayBranch(later.does)]
  if (one === other) {
    const because = `${first} and ${second} both say “${one}” for ${example}`
    return [{ kind: 'overlap', rules, because }]
  }
  const because = `for ${example}, ${first} says “${one}” and ${second} says “${other}”`
  return [{ kind: 'contradiction', rules, because }]
}

function decides({ lane }: RuleBranch): boolean {
  return lane !== 'usual'
}

/** A contact for which the conditions of both rules hold. */
function bothHold(one: Rule, other: Rule): Example | undefined {
  for (const conditions of casesOf(one)) {
    for (const more of casesOf(other)) {
      const example = exampleOf([...conditions, ...more])
      if (example) return example
    }
  }
  return undefined
}

/** The sets of conditions of which each is enough for the rule to hold. */
function casesOf({ joined, conditions }: Rule): RuleCondition[][] {
  return joined === 'all' ? [conditions] : conditions.map((condition) => [condition])
}

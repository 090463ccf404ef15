import type { CheckedRule, RulesChecked } from '../../shared/policy-api.ts'
import type { Rule } from '../../shared/rule.ts'
import { conflictsOf } from '../core/rules/conflicts.ts'
import { parseRule } from '../core/rules/parse.ts'
import { inWords } from '../core/rules/words.ts'

/** Reads rules without storing them: each as it was understood or with its problems, and where they clash. */
export function checkRules(sentences: string[]): RulesChecked {
  const read = sentences.map((sentence) => parseRule(sentence))
  const understood: { rule: Rule; at: number }[] = read.flatMap((one, at) =>
    one.ok ? [{ rule: one.rule, at }] : [],
  )
  const conflicts = conflictsOf(understood.map(({ rule }) => rule))
  return {
    rules: read.map((one): CheckedRule =>
      one.ok ? { ok: true, words: inWords(one.rule) } : { ok: false, problems: one.problems },
    ),
    conflicts: conflicts.map(({ rules, ...conflict }) => ({
      ...conflict,
      rules: rules.map((index) => understood[index]?.at ?? index),
    })),
  }
}

import type { Rule, RuleProblem } from '../../../shared/rule.ts'
import { readBranch, readElse } from './branch.ts'
import { readConditions } from './conditions.ts'
import { problem } from './problems.ts'
import { partsOf } from './split.ts'
import { type Token, tokensOf } from './tokens.ts'
import { readWhen } from './when.ts'

/** The most characters a rule may have. */
export const LONGEST_RULE = 500

/** Reads a rule from a merchant's sentence, or tells everything that is wrong with it and what would be understood. */
export function parseRule(
  text: string,
): { ok: true; rule: Rule } | { ok: false; problems: RuleProblem[] } {
  if (text.length > LONGEST_RULE)
    return { ok: false, problems: [problem('too long', '', 'Write two shorter rules')] }
  const { parts, problems } = partsOf(tokensOf(text))
  const when = given(parts.get('when'), readWhen)
  const asked = given(parts.get('if'), readConditions)
  const held = given(parts.get('then'), readBranch)
  const otherwise = given(parts.get('else'), readElse)
  for (const part of [when, asked, held, otherwise]) problems.push(...(part?.problems ?? []))
  if (problems.length > 0 || !when?.category || !asked || !held || !otherwise)
    return { ok: false, problems }
  const { joined, conditions } = asked
  const branches = { does: held.branch, otherwise: otherwise.branch }
  return { ok: true, rule: { text, category: when.category, joined, conditions, ...branches } }
}

/** Reads a part that is there and not empty; what is wrong with others is told by how they were split. */
function given<Read>(tokens: Token[] | undefined, read: (tokens: Token[]) => Read) {
  return tokens === undefined || tokens.length === 0 ? undefined : read(tokens)
}

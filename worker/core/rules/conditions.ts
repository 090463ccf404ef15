import type { Rule, RuleCondition, RuleProblem } from '../../../shared/rule.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { readCondition, settled, withValue } from './condition.ts'
import { problem } from './problems.ts'
import { rawOf, type Token } from './tokens.ts'

/** Reads the words after If: conditions that are all joined by “and” or all by “or”, and what was not understood. */
export function readConditions(
  tokens: readonly Token[],
): Pick<Rule, 'joined' | 'conditions'> & { problems: RuleProblem[] } {
  const conditions: RuleCondition[] = []
  const problems: RuleProblem[] = []
  const joints = new Set<Chunk['joint']>()
  for (const { joint, tokens: words } of chunksOf(tokens)) {
    const last = conditions.at(-1)
    const longer = last && (joint !== 'and' || last.not) ? withValue(last, words) : undefined
    if (longer) conditions.splice(-1, 1, longer)
    else {
      const read = readCondition(words, last)
      if ('problem' in read) problems.push(read.problem)
      else conditions.push(read)
      joints.add(joint)
    }
  }
  if (joints.has('and') && joints.has('or'))
    problems.push(problem('and with or', rawOf(tokens), twoRules(tokens)))
  const joined = joints.has('or') ? 'any' : 'all'
  return { joined, conditions: conditions.map(settled), problems }
}

/** The conditions before the first “or” as one rule's, those after it as another's. */
function twoRules(tokens: readonly Token[]): string {
  const or = tokens.findIndex((token) => token.word === 'or')
  return `Two rules: “If ${rawOf(tokens.slice(0, or))}” and “If ${rawOf(tokens.slice(or + 1))}”`
}

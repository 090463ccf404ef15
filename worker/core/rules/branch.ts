import type { RuleBranch, RuleProblem } from '../../../shared/rule.ts'
import { readStep, type Step } from './actions.ts'
import { chunksOf } from './chunks.ts'
import { problem } from './problems.ts'
import { rawOf, type Token } from './tokens.ts'

type Reading = { branch: RuleBranch; problems: RuleProblem[] }

/** Reads the words after Then: actions joined by “and”, and what is wrong with them. */
export function readBranch(tokens: readonly Token[]): Reading {
  const read = chunksOf(tokens).map((chunk) => readStep(chunk.tokens))
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []))
  const steps = read.filter((each): each is Step => !('problem' in each))
  const words = rawOf(tokens)
  const clash = clashOf(steps)
  if (clash !== undefined) problems.push(problem('contradiction', words, clash))
  const isEmpty = problems.length === 0 && steps.every((step) => step.does === 'confirm')
  if (isEmpty) problems.push(problem('empty part', words, 'Then answer automatically and confirm'))
  return { branch: branchOf(steps), problems }
}

/** Reads the words after Else, which can only hand over, draft or go on as usual. */
export function readElse(tokens: readonly Token[]): Reading {
  const { branch, problems } = readBranch(tokens)
  if (branch.lane !== 'automation' && branch.actions.length === 0) return { branch, problems }
  const instead = 'Else hand over with a recommended action'
  return { branch, problems: [...problems, problem('else acts', rawOf(tokens), instead)] }
}

function branchOf(steps: readonly Step[]): RuleBranch {
  const actions = steps.flatMap(({ action }) => action ?? [])
  const team = steps.find((step) => step.team !== undefined)?.team
  const add = steps.flatMap((step) => step.add ?? []).join(' ')
  const priority = steps.find((step) => step.priority !== undefined)?.priority
  return {
    lane: lanesOf(steps)[0] ?? (actions.length > 0 ? 'automation' : 'usual'),
    ...(team === undefined ? {} : { team }),
    actions,
    ...(add === '' ? {} : { add }),
    ...(priority === undefined ? {} : { priority }),
  }
}

function lanesOf(steps: readonly Step[]): RuleBranch['lane'][] {
  return [...new Set(steps.flatMap(({ does }) => (!does || does === 'confirm' ? [] : does)))]
}

/** What could be written instead of actions that exclude each other. */
function clashOf(steps: readonly Step[]): string | undefined {
  const lanes = lanesOf(steps)
  const several = (values: unknown[]) => new Set(values.filter((v) => v !== undefined)).size > 1
  const kinds = steps.flatMap(({ action }) => action?.kind ?? [])
  if (lanes.length > 1) return lanes.includes('handover') ? 'Then hand over' : 'Then draft a reply'
  if (lanes[0] === 'usual' && kinds.length > 0) return 'Then answer as usual'
  if (new Set(kinds).size < kinds.length) return 'Then refund the order'
  const [team, another] = new Set(steps.flatMap((step) => step.team ?? []))
  if (team !== undefined && another !== undefined) return `Then hand over to ${team}`
  if (several(steps.map((step) => step.priority))) return 'Then set the priority to high'
  return undefined
}

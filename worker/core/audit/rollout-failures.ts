import type { Stage } from '../../../shared/stage.ts'
import { DEFAULT_POLICY } from '../lanes/default-policy.ts'
import { tierOf } from '../lanes/tiers.ts'
import type { Failure, RolloutFacts } from './rollout.ts'

const PAST_SHADOW: ReadonlySet<Stage> = new Set(['draft', 'automation', 'paused'])
const ANSWERED: ReadonlySet<Stage> = new Set(['automation', 'paused'])
const DAY = 86_400_000

/** How a rollout was begun too early, at the wrong end or too fast. */
export const ROLLOUT_FAILURES: readonly Failure[] = [
  {
    failure: 'skipped_shadow',
    because: 'the desk speaks to customers before its answers were compared with your team’s',
    next: 'Set these cells back to shadow for two weeks, and fix what the comparison shows.',
    look: ({ cells, policy }) => {
      const { samples, begin } = (policy ?? DEFAULT_POLICY).autonomy
      const wanted = samples.draft
      const established =
        begin === 'established' ? ['the policy lets new cells begin without shadow'] : []
      return [
        ...established,
        ...cells
          .filter(({ stage }) => PAST_SHADOW.has(stage))
          .filter(({ shadowSamples }) => shadowSamples < wanted)
          .map(
            (cell) =>
              `${nameOf(cell)} is in ${cell.stage} after ${cell.shadowSamples} compared replies in shadow; ${wanted} are wanted`,
          ),
      ]
    },
  },
  {
    failure: 'hard_category_first',
    because: 'the first category that was automated is not the easiest',
    next: 'Begin with order.status: the most contacts, all answered from data, little harm if wrong.',
    look: ({ cells }) => {
      const [first] = automated(cells)
      return first && tierOf(first.category) > 1
        ? [`${nameOf(first)} went first, on ${first.since.toISOString().slice(0, 10)}`]
        : []
    },
  },
  {
    failure: 'too_fast',
    because: 'a second category was automated before the first one was watched',
    next: 'Add one category at a time, and watch ratings and handovers for a week or two.',
    look: ({ cells, policy }) => {
      const { observe } = (policy ?? DEFAULT_POLICY).autonomy.days
      const all = automated(cells)
      return all.slice(1).flatMap((cell, index) => {
        const before = all[index]
        if (!before || before.category === cell.category) return []
        const days = Math.floor((cell.since.getTime() - before.since.getTime()) / DAY)
        return days < observe
          ? [`${nameOf(cell)} followed ${nameOf(before)} after ${days} days; ${observe} are wanted`]
          : []
      })
    },
  },
]

function automated(cells: RolloutFacts['cells']): RolloutFacts['cells'] {
  return cells
    .filter(({ stage }) => ANSWERED.has(stage))
    .toSorted((left, right) => left.since.getTime() - right.since.getTime())
}

function nameOf({ category, language }: RolloutFacts['cells'][number]): string {
  return `${category} in ${language}`
}

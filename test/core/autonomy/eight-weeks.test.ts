import { describe, expect, test } from 'vitest'
import type { Category } from '../../../shared/category.ts'
import type { Language } from '../../../shared/language.ts'
import type { Policy } from '../../../shared/policy.ts'
import { DEFAULT_POLICY } from '../../../worker/core/lanes/default-policy.ts'
import { tierOf } from '../../../worker/core/lanes/tiers.ts'
import { live, type Kind } from '../../support/simulated-shop.ts'

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  autonomy: { ...DEFAULT_POLICY.autonomy, automatic: true },
}
const BAR = POLICY.autonomy.bars.automation
const LIFE = { contacts: 10_000, days: 56 }
const RUNS = 100
const seeds = Array.from({ length: RUNS }, (_run, seed) => seed + 1)

/** Shares as shops have them, mostly orders; right as often as written. Half of the cells are under the bar, some just. */
const CATEGORIES: [Category, share: number, accuracy: number][] = [
  ['order.status', 40, 0.985],
  ['delivery.options', 8, 0.97],
  ['order.delayed', 8, 0.91],
  ['policy.question', 7, 0.96],
  ['return.start', 7, 0.9],
  ['product.question', 6, 0.85],
  ['refund.status', 6, 0.88],
  ['product.availability', 5, 0.9],
  ['payment.methods', 4, 0.98],
  ['price.discount', 4, 0.6],
  ['order.problem', 5, 0.99],
]
const LANGUAGES: [Language, share: number, lost: number][] = [
  ['en', 0.5, 0],
  ['de', 0.3, 0.01],
  ['fr', 0.2, 0.03],
]
const KINDS: Kind[] = CATEGORIES.flatMap(([category, share, accuracy]) =>
  LANGUAGES.map(([language, part, lost]) => ({
    category,
    language,
    share: share * part,
    accuracy: accuracy - lost,
  })),
)

describe(`ten thousand contacts over eight weeks, ${RUNS} times`, () => {
  const lives = seeds.map((seed) => live(KINDS, POLICY, { ...LIFE, seed }))
  const automated = lives.map(({ moves }) => moves.filter(({ to }) => to === 'automation'))

  test('at most one shop in twenty ever automates a cell that is truly under the bar', () => {
    const under = automated.filter((moves) =>
      moves.some((move) => {
        const kind = KINDS.find(
          ({ category, language }) => category === move.category && language === move.language,
        )
        return (kind?.accuracy ?? 0) < BAR
      }),
    )
    expect(under.length / RUNS).toBeLessThanOrEqual(0.05)
  })

  test('order status in the main language is automated, first of all', () => {
    const first = automated.filter((moves) => moves[0]?.category === 'order.status')
    expect(first.length / RUNS).toBeGreaterThanOrEqual(0.95)
  })

  test('the calendar is kept: nothing is drafted before two weeks or automated before four, and one category a week', () => {
    for (const { moves } of lives) {
      for (const { to, day } of moves) {
        if (to === 'draft') expect(day).toBeGreaterThanOrEqual(14)
        if (to === 'automation') expect(day).toBeGreaterThanOrEqual(28)
      }
    }
    for (const moves of automated) {
      const days = new Map(moves.toReversed().map(({ category, day }) => [category, day]))
      const begun = [...days.values()].toSorted((left, right) => left - right)
      for (const [at, day] of begun.entries())
        expect(day - (begun[at - 1] ?? -7)).toBeGreaterThanOrEqual(7)
    }
  })

  test('what a person must read is never automated, however good its drafts', () => {
    expect(automated.flat().filter(({ category }) => tierOf(category) > 2)).toEqual([])
  })

  test('few cells that are good are paused by chance', () => {
    const paused = lives.flatMap(({ moves }) => moves.filter(({ to }) => to === 'paused'))
    expect(paused.length / automated.flat().length).toBeLessThanOrEqual(0.1)
  })
})

describe('when an automated category turns bad', () => {
  test('it is paused within a day', () => {
    const degrade = {
      category: 'order.status' as const,
      language: 'en' as const,
      after: 5,
      accuracy: 0.5,
    }
    const late = seeds.filter((seed) => {
      const { moves } = live(KINDS, POLICY, { ...LIFE, seed, degrade })
      const mine = moves.filter(
        ({ category, language }) => category === degrade.category && language === degrade.language,
      )
      const begun = mine.find(({ to }) => to === 'automation')
      const paused = mine.find(({ to }) => to === 'paused')
      const bad = ((begun?.day ?? 56) + degrade.after) * 24
      return bad + 24 < 56 * 24 && (paused?.hour ?? Infinity) > bad + 24
    })
    expect(late.length / RUNS).toBeLessThanOrEqual(0.05)
  })
})

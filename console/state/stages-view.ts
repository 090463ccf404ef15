import { CATEGORIES } from '../../shared/category.ts'
import type { Category } from '../../shared/category.ts'
import { LANGUAGES } from '../../shared/language.ts'
import type { ReadLanguage } from '../../shared/language.ts'
import type { CellPage } from '../../shared/policy-api.ts'
import type { Stage } from '../../shared/stage.ts'

export type CellGroup = { category: Category; cells: CellPage[] }
export type ReadyCell = CellPage & { next: NonNullable<CellPage['next']> }

const SPOKEN: readonly ReadLanguage[] = [...LANGUAGES, 'other']
const SHOWN: readonly Stage[] = ['automation', 'draft', 'shadow', 'paused', 'off']

/** The cells of each category, its languages beside each other. */
export function groupsOf(cells: CellPage[]): CellGroup[] {
  return CATEGORIES.map((category) => ({
    category,
    cells: cells.filter((cell) => cell.category === category).toSorted(byLanguage),
  })).filter((group) => group.cells.length > 0)
}

/** The cells that may climb today. */
export function readyCells(cells: CellPage[]): ReadyCell[] {
  return cells.flatMap((cell) => (cell.next?.ready ? [{ ...cell, next: cell.next }] : []))
}

/** How many cells stand at each stage, the furthest first. */
export function countsOf(cells: CellPage[]): { stage: Stage; count: number }[] {
  return SHOWN.map((stage) => ({
    stage,
    count: cells.filter((cell) => cell.stage === stage).length,
  })).filter(({ count }) => count > 0)
}

const DOWN: Record<Stage, Stage[]> = {
  automation: ['draft', 'paused', 'shadow', 'off'],
  draft: ['paused', 'shadow', 'off'],
  paused: ['draft', 'shadow', 'off'],
  shadow: ['off'],
  off: [],
}

/** Where a person may move a cell without any evidence. */
export function movesOf({ stage }: Pick<CellPage, 'stage'>): Stage[] {
  return DOWN[stage]
}

function byLanguage(one: CellPage, other: CellPage): number {
  return SPOKEN.indexOf(one.language) - SPOKEN.indexOf(other.language)
}

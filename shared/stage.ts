import type { Category } from './category.ts'
import type { ReadLanguage } from './language.ts'

/**
 * How far the desk may go in a category and a language. `off`: it does nothing. `shadow`: it answers unseen and is
 * compared with the person. `draft`: its reply waits for a person. `automation`: it answers. `paused`: it answered
 * until its quality fell.
 */
export const STAGES = ['off', 'shadow', 'draft', 'automation', 'paused'] as const
export type Stage = (typeof STAGES)[number]

/** Where autonomy is earned: one category in one language. */
export type Cell = { category: Category; language: ReadLanguage }

/** The stage of a cell, since when, and why; `by` is an agent's id or `desk`. */
export type CellStage = Cell & { stage: Stage; since: Date; because: string; by: string }

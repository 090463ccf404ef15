import type { CellPage } from '../../shared/policy-api.ts'
import type { Cell, Stage } from '../../shared/stage.ts'
import { CATEGORY_WORDS } from './categories.ts'
import { languageWords } from './languages.ts'

/** What a stage is called, and what the desk does in it. */
export const STAGE_WORDS = {
  off: { words: 'Off', explained: 'The desk does nothing. Everything goes to a person.' },
  shadow: {
    words: 'Shadow',
    explained:
      'The desk answers unseen. Nothing is sent; each answer is compared with the one your team sends.',
  },
  draft: {
    words: 'Draft',
    explained: 'The desk writes a reply. A person reads it, and sends it or changes it.',
  },
  automation: {
    words: 'Automation',
    explained: 'The desk answers by itself. Your rules and limits still bring in a person.',
  },
  paused: {
    words: 'Paused',
    explained: 'It stopped answering because its quality fell. A person starts it again.',
  },
} satisfies Record<Stage, { words: string; explained: string }>

/** A cell in words, e.g. "Late order in German". */
export function cellWords({ category, language }: Pick<Cell, 'category' | 'language'>): string {
  const spoken = language === 'other' ? 'other languages' : languageWords(language)
  return `${CATEGORY_WORDS[category]} in ${spoken}`
}

/** What has to happen before the next step, or why there is none. */
export function nextWords({ stage, next }: CellPage): string {
  if (next) return `Before ${next.to}: ${next.because.replace(/^missing: /, '')}.`
  return WITHOUT_NEXT[stage]
}

const WITHOUT_NEXT = {
  off: 'The desk leaves this to your team.',
  shadow: 'This topic stays in shadow.',
  draft: 'A person always reads this topic: draft is its highest stage.',
  automation: 'The highest stage.',
  paused: 'It waits until an owner starts it again.',
} satisfies Record<Stage, string>

/** The evidence of a cell in a sentence. */
export function evidenceWords({ good, samples, lower }: CellPage): string {
  if (samples === 0) return 'Nothing compared in this stage yet'
  return `${good} of ${samples} good; very likely at least ${percentWords(lower)}`
}

/** A share of 0 to 1, rounded down so that it never promises too much. */
export function percentWords(share: number): string {
  return `${Math.floor(share * 100)} %`
}

/** How customers rate the desk and people, where enough have. */
export function ratingWords({ deskCsat, humanCsat }: CellPage): string {
  if (deskCsat === undefined && humanCsat === undefined) return 'too few yet'
  return `desk ${pointsWords(deskCsat)}, people ${pointsWords(humanCsat)}`
}

function pointsWords(points: number | undefined): string {
  return points === undefined ? '–' : String(Math.round(points))
}

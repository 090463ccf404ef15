import type { ContactId, ConversationId } from './ids.ts'
import type { Cell, Stage } from './stage.ts'

/**
 * How the desk's reply compares with the person's: `same` words, a small edit (`edited`: same decision and facts),
 * `wrong`, or `unsafe`: it would have done harm.
 */
export const VERDICTS = ['same', 'edited', 'wrong', 'unsafe'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What was counted of a cell. `edited`, `wrong` and `unsafe` are of `samples`; a happy rating is 4 or 5. */
export type Counts = {
  samples: number
  edited: number
  wrong: number
  unsafe: number
  deskRatings: number
  deskHappy: number
  humanRatings: number
  humanHappy: number
}

export const NO_COUNTS: Counts = {
  samples: 0,
  edited: 0,
  wrong: 0,
  unsafe: 0,
  deskRatings: 0,
  deskHappy: 0,
  humanRatings: 0,
  humanHappy: 0,
}

/** The counts of a cell on one day (days since the epoch, UTC), while it was in this stage. */
export type DayOfEvidence = Cell & { day: number; stage: Stage; counts: Counts }

/** Something seen of a cell's quality, to be added to its day. */
export type EvidenceSeen = Cell & { stage: Stage; at: Date; counts: Partial<Counts> }

/** What the desk would have said to a contact, kept until a person has answered it. */
export type Trial = Cell & {
  contact: ContactId
  conversation: ConversationId
  stage: Stage
  text: string
  at: Date
}

/** A trial that was compared with a person's reply. */
export type Judgement = { verdict: Verdict; because: string }

/** The day of a moment, as evidence counts it. */
export function dayOf(at: Date): number {
  return Math.floor(at.getTime() / 86_400_000)
}

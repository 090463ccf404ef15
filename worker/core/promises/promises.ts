import type { Language } from '../../../shared/language.ts'
import type { Promised } from '../../../shared/promise.ts'
import { type Calendar, calendarOf, defaultDue, dueOf } from './due.ts'
import { type Sentence, sentenceOf } from './sentence.ts'
import { isQuestion, sentencesOf } from './sentences.ts'
import { spotsIn } from './spots.ts'
import { tongueOf } from './tongue.ts'

/** No reply is longer: what an agent sends is cut off at the door. */
const LONGEST = 10_000
const LONGEST_TOLD = 500
const MOST = 20

/** How the text is read, and when it was written. */
export type Context = { language: Language; now: Date; timeZone: string }

/** What a text promises: of each kind one a sentence, the first. */
export function promisesIn(text: string, { language, now, timeZone }: Context): Promised[] {
  const tongue = tongueOf(language)
  const calendar = calendarOf(now, timeZone)
  return sentencesOf(text.slice(0, LONGEST))
    .filter((written) => !isQuestion(written) && !written.startsWith('>'))
    .flatMap((written) => promisesOf(written, sentenceOf(written, tongue), calendar))
    .slice(0, MOST)
}

function promisesOf(written: string, sentence: Sentence, calendar: Calendar): Promised[] {
  const deadlines = sentence.times.flatMap(({ when, first }) => {
    const due = dueOf(when, calendar)
    return due ? [{ due, first }] : []
  })
  const byKind = Map.groupBy(spotsIn(sentence, deadlines), ({ kind }) => kind)
  return [...byKind].map(([kind, [spot]]) => ({
    kind,
    text: written.slice(0, LONGEST_TOLD).toWellFormed(),
    due: spot?.due ?? defaultDue(kind, calendar),
    ...(kind === 'reply' && sentence.places.here.size > 0 && { here: true as const }),
  }))
}

/** Whether a text asks the customer how to reach them. */
export function asksForAddress(text: string, language: Language): boolean {
  const tongue = tongueOf(language)
  return sentencesOf(text.slice(0, LONGEST)).some(
    (written) => isQuestion(written) && sentenceOf(written, tongue).places.reach.size > 0,
  )
}

import { join } from 'node:path'
import type { Category } from '../../shared/category.ts'
import { languageOf } from '../../shared/language.ts'
import type { Signal } from '../../shared/understanding.ts'
import { SIGNALS } from '../../shared/understanding.ts'
import type { Features } from '../../worker/core/understanding/features.ts'
import { featuresWithoutSignals } from '../../worker/core/understanding/features.ts'
import type { Targets } from '../../worker/core/understanding/fit.ts'
import { fitTargets } from '../../worker/core/understanding/fit.ts'
import type { Linear } from '../../worker/core/understanding/linear.ts'
import { packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import { prepare } from '../../worker/core/understanding/prepare.ts'
import { ROOT } from '../local.ts'
import { isHeldBack, readCorpus } from './corpus.ts'
import { plainMessages } from './plain.ts'
import { SEED, storedOf, writeWeights } from './write.ts'

const SMALLEST_SHARE = 0.12
const OPTIONS = {
  classes: SIGNALS.length,
  cost: 0.5,
  missed: 3,
  rounds: 10,
  seed: SEED,
  leastSeen: 2,
}
const FOLDS = 4
const ONE_IN = 4
// Of what does not show the signal, the model alone may wake this share at most.
const MOST_FALSE = { hard: 0.012, ordinary: 0.001 }

/** A message and, for each signal, whether it shows it: 1 yes, -1 no, 0 not known. */
type Lesson = { features: Features; noticed: ReadonlySet<Signal>; shows: number[]; hard: boolean }

// Messages of these categories show the signal by their nature.
const ALWAYS: Partial<Record<Category, Signal>> = {
  'person.request': 'human_request',
  'contact.followup': 'followup',
}
// Messages of these may well show it; nobody has said so line by line.
const PERHAPS: Partial<Record<Category, readonly Signal[]>> = {
  'complaint.service': SIGNALS,
  'contact.followup': SIGNALS,
  'person.request': SIGNALS,
  'small.talk': ['ai_question'],
  'order.delayed': ['anger', 'followup', 'occasion'],
  'order.missing': ['anger', 'followup', 'fraud'],
  'refund.request': ['anger', 'fraud', 'legal'],
  'refund.status': ['anger', 'followup'],
  'feedback.given': ['reputation', 'anger'],
  'payment.problem': ['fraud', 'anger'],
  'product.recommendation': ['occasion'],
  'delivery.options': ['occasion'],
  'order.place': ['occasion'],
}

// Where one of these is shown, another often is too.
const HEATED = new Set<Signal>([
  'anger',
  'abuse',
  'reputation',
  'fraud',
  'legal',
  'regulator',
  'followup',
  'distress',
  'human_request',
  'safety',
  'self_harm',
])

/** Trains the model that notices signals where no phrase does, each with the score from which it counts. */
function trainSignals(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const lessons = [
    ...corpus.signals.filter(({ text }) => !isHeldBack(text)).map(signalLesson),
    ...corpus.messages.filter(({ text }) => !isHeldBack(text)).map(ordinaryLesson),
    ...plainMessages(join(ROOT, 'training/plain'), SEED)
      .filter((_message, at) => at % ONE_IN === 0)
      .map(ordinaryLesson),
  ]
  const unseen: Float64Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(lessons.filter((_lesson, at) => at % FOLDS !== fold))
    for (let at = fold; at < lessons.length; at += FOLDS) {
      const lesson = lessons[at]
      if (lesson) unseen[at] = scoresOf(model, lesson.features)
    }
  }
  const thresholds = SIGNALS.map((_signal, at) => thresholdOf(lessons, unseen, at))
  const model = modelOf(lessons)
  writeWeights('signals', { corpus: corpus.hash, thresholds, model: storedOf(model) })
}

function modelOf(lessons: readonly Lesson[]): Linear {
  const targetsOf = (at: number): Targets => Int8Array.from(lessons, ({ shows }) => shows[at] ?? 0)
  const messages = lessons.map(({ features }) => features)
  return packed(fitTargets(messages, targetsOf, OPTIONS), SMALLEST_SHARE)
}

function signalLesson(line: {
  text: string
  language: string
  signal: Signal
  shows: boolean
}): Lesson {
  const lesson = lessonOf(line.text, line.language)
  const shows = SIGNALS.map((signal) => {
    if (signal === line.signal) return line.shows ? 1 : -1
    const together = line.shows && HEATED.has(signal) && HEATED.has(line.signal)
    return together || lesson.noticed.has(signal) ? 0 : -1
  })
  return { ...lesson, shows, hard: true }
}

function ordinaryLesson(line: { text: string; language: string; label: Category }): Lesson {
  const lesson = lessonOf(line.text, line.language)
  const shows = SIGNALS.map((signal) => {
    if (ALWAYS[line.label] === signal) return 1
    return PERHAPS[line.label]?.includes(signal) || lesson.noticed.has(signal) ? 0 : -1
  })
  return { ...lesson, shows, hard: false }
}

function lessonOf(text: string, language: string): Pick<Lesson, 'features' | 'noticed'> {
  const fallback = languageOf(language) ?? 'en'
  const { tokens, noticed } = prepare(text, { expecting: undefined, fallback })
  return {
    features: featuresWithoutSignals(tokens, noticed),
    noticed: new Set(noticed.signals.map(({ signal }) => signal)),
  }
}

/** The lowest score that wakes few enough of the messages that do not show the signal. */
function thresholdOf(
  lessons: readonly Lesson[],
  unseen: readonly Float64Array[],
  at: number,
): number {
  const quiet = (hard: boolean) =>
    lessons.flatMap((lesson, place) => {
      return lesson.shows[at] === -1 && lesson.hard === hard ? [unseen[place]?.[at] ?? 0] : []
    })
  const limits = [bound(quiet(true), MOST_FALSE.hard), bound(quiet(false), MOST_FALSE.ordinary)]
  return Math.round(Math.max(...limits) * 1000) / 1000
}

function bound(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((left, right) => right - left)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

trainSignals()

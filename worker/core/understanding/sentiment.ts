import type { Category } from '../../../shared/category.ts'
import type { Sentiment, SignalReading, Understanding } from '../../../shared/understanding.ts'
import { MOODS } from '../../../shared/understanding.ts'
import { probabilitiesOf } from './calibration.ts'
import { bestOf, scoresOf } from './linear.ts'
import type { Prepared } from './prepare.ts'
import { unpackLinear } from './stored.ts'
import { MOODS_WEIGHTS } from './weights/moods.ts'

const MODEL = unpackLinear(MOODS_WEIGHTS.model)
const HEAVY = new Set(['anger', 'abuse', 'distress', 'reputation', 'fraud', 'legal'])
const HEAVY_DEGREE = 0.8
const LEAST = 0.5
const PRESSING = new Set([
  'safety',
  'self_harm',
  'legal',
  'regulator',
  'fraud',
  'occasion',
  'distress',
])

/** How the customer feels, from the words weighed together; a heavy signal is frustration whatever the words. */
export function readSentiment(
  { tokens, features }: Prepared,
  signals: readonly SignalReading[],
): Sentiment {
  const heavy = signals.filter(({ signal }) => HEAVY.has(signal)).length
  const scores = scoresOf(MODEL, features)
  const label = bestOf(scores)
  const kind = MOODS[label] ?? 'neutral'
  const sure = probabilitiesOf(scores, MOODS_WEIGHTS.calibration)[label] ?? 0
  if (heavy > 0) return { kind: 'frustrated', degree: rounded(Math.max(HEAVY_DEGREE, sure)) }
  if (tokens.length === 0 || kind === 'neutral' || sure < LEAST)
    return { kind: 'neutral', degree: 0 }
  return { kind, degree: rounded(sure) }
}

const IDLE = new Set<Category>(['small.talk', 'feedback.given', 'newsletter.change'])

/** How soon an answer is needed. */
export function readUrgency(
  { noticed }: Prepared,
  signals: readonly SignalReading[],
  category: Category | undefined,
): Understanding['urgency'] {
  const said = noticed.found.some(
    ({ meaning }) => meaning.kind === 'mood' && meaning.mood === 'urgent',
  )
  if (said || signals.some(({ signal }) => PRESSING.has(signal))) return 'high'
  return category !== undefined && IDLE.has(category) ? 'low' : 'normal'
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

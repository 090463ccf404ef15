import type { SignalReading, Understanding } from '../../../shared/understanding.ts'
import type { Found } from './pattern.ts'
import type { Meaning } from './reader.ts'

const HEAVY = new Set(['anger', 'abuse', 'distress', 'reputation', 'fraud', 'legal'])
const PRESSING = new Set([
  'safety',
  'self_harm',
  'legal',
  'regulator',
  'fraud',
  'occasion',
  'distress',
])

/** How the customer feels, from the words used and the signals noticed. */
export function readSentiment(
  found: readonly Found<Meaning>[],
  signals: readonly SignalReading[],
): Understanding['sentiment'] {
  const heavy = signals.filter(({ signal }) => HEAVY.has(signal)).length
  const waiting = signals.some(({ signal }) => signal === 'followup') ? 1 : 0
  const bad = count(found, 'frustrated') + 3 * heavy + waiting
  const good = count(found, 'satisfied')
  if (bad > good || heavy > 0) return { kind: 'frustrated', degree: degreeOf(bad) }
  if (good > 0 && bad === 0) return { kind: 'satisfied', degree: degreeOf(good) }
  return { kind: 'neutral', degree: 0 }
}

/** How soon an answer is needed. */
export function readUrgency(
  found: readonly Found<Meaning>[],
  signals: readonly SignalReading[],
  idle: boolean,
): Understanding['urgency'] {
  if (count(found, 'urgent') > 0 || signals.some(({ signal }) => PRESSING.has(signal)))
    return 'high'
  return idle ? 'low' : 'normal'
}

function count(
  found: readonly Found<Meaning>[],
  mood: 'satisfied' | 'frustrated' | 'urgent',
): number {
  const places = found.filter(({ meaning }) => meaning.kind === 'mood' && meaning.mood === mood)
  return new Set(places.map(({ first }) => first)).size
}

function degreeOf(weight: number): number {
  return Math.round((1 - 0.6 ** weight) * 100) / 100
}

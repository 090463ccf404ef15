import type { Decision } from '../../shared/lane.ts'
import type { Urgency } from '../../shared/urgency.ts'
import type { Understanding } from '../../shared/understanding.ts'

/** Open minutes within which a person should answer: also the promise made to the customer. */
export const ANSWER_MINUTES: Record<Urgency, number> = { urgent: 30, high: 120, normal: 240 }

const URGENT = new Set(['self_harm', 'safety', 'legal', 'fraud', 'regulator'])
const HIGH = new Set([
  'anger',
  'distress',
  'reputation',
  'human_request',
  'abuse',
  'followup',
  'occasion',
])

/** How soon a person should see this: by risk first, then emotion, then the customer's own hurry. */
export function urgencyOf(understanding: Understanding, decision: Decision): Urgency {
  const signals = understanding.signals.map(({ signal }) => signal)
  if (signals.some((signal) => URGENT.has(signal))) return 'urgent'
  const emotional =
    signals.some((signal) => HIGH.has(signal)) || understanding.sentiment.kind === 'frustrated'
  if (emotional || understanding.urgency === 'high' || decision.rule.startsWith('loop'))
    return 'high'
  return 'normal'
}

import type { Signal } from '../../shared/understanding.ts'

/** A risk or emotion noticed, as a short label. */
export const SIGNAL_WORDS = {
  human_request: 'Asked for a person',
  legal: 'Legal',
  fraud: 'Fraud',
  regulator: 'Regulator',
  safety: 'Safety',
  self_harm: 'Self-harm',
  reputation: 'Public post',
  anger: 'Anger',
  distress: 'Distress',
  abuse: 'Abuse',
  occasion: 'Occasion',
  followup: 'Second contact',
  ai_question: 'Asked if AI',
} satisfies Record<Signal, string>

import type { Merchant } from '../../shared/merchant.ts'
import type { Understanding } from '../../shared/understanding.ts'
import type { Outcome } from './decide.ts'
import { stringsOf } from './replies/index.ts'
import { sayWhen } from './replies/phrases.ts'
import type { Reply } from './skills/skill.ts'

/** What the customer is told when a person takes over: what matters first, who answers and when, and how to be reached. */
export function handoverReply(
  { decision, disclosed, language }: Pick<Outcome, 'decision' | 'disclosed' | 'language'>,
  { signals }: Understanding,
  merchant: Merchant,
  terms: { now: Date; due: Date; askEmail: boolean },
): Reply {
  const strings = stringsOf(language)
  const when = sayWhen(strings, merchant.hours, { now: terms.now, due: terms.due, language })
  const saw = (signal: string) => signals.some((reading) => reading.signal === signal)
  const lines = [
    saw('self_harm') && strings.crisis,
    saw('safety') && strings.safetyFirst,
    disclosed.locked && strings.lockedOut,
    disclosed.unavailable && strings.cannotLookUp,
    decision.lane === 'draft' ? strings.draftWaiting(when) : strings.handover(when),
    terms.askEmail && strings.askEmail,
  ]
  return { text: lines.filter(Boolean).join(' ') }
}

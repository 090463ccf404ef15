import type { Merchant } from '../../shared/merchant'
import type { Understanding } from '../../shared/understanding'
import type { Outcome } from './decide'
import { stringsOf } from './replies'
import { sayWhen } from './replies/phrases'
import type { Reply } from './skills/skill'

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

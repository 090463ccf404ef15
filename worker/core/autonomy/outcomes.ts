import type { EvidenceSeen } from '../../../shared/evidence.ts'
import type { Outcome } from '../decide.ts'
import type { ReadContact } from '../read-contact.ts'

/** A person is wanted for what the desk has just answered. */
const SAME_MATTER = new Set([
  'person.request',
  'complaint.service',
  'contact.followup',
  'other.unclear',
])

/**
 * What a decided contact tells of the desk's quality: an answer is a sample of its cell, and a customer who comes back
 * for a person, or in a loop, shows that the last answer was none. In shadow it only shows that the cell is asked for. The
 * text of an incident is a person's and tells nothing of the desk.
 */
export function evidenceOf(
  { decision, facts, topic }: Outcome,
  { cell, conversation }: ReadContact,
  at: Date,
): EvidenceSeen[] {
  if (decision.rule === 'incident') return []
  if (decision.lane === 'automation')
    return facts.proposal.kind === 'answer'
      ? [{ ...cell, stage: 'automation', at, counts: { samples: 1 } }]
      : []
  if (facts.stage === 'shadow') return [{ ...cell, stage: 'shadow', at, counts: {} }]
  const last = conversation.memory.answered.at(-1)
  const back =
    decision.rule.startsWith('loop') ||
    (COMES_BACK.has(decision.rule) &&
      (topic.category === last?.category || SAME_MATTER.has(topic.category)))
  return back && last?.cell ? [{ ...last.cell, stage: 'automation', at, counts: { wrong: 1 } }] : []
}

const COMES_BACK = new Set([
  'signal:human_request',
  'offer',
  'category',
  'signal:anger',
  'signal:followup',
])

import type { Trial } from '../../../shared/evidence.ts'
import type { ContactId } from '../../../shared/ids.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Outcome } from '../decide.ts'
import { textOf } from '../loop.ts'
import type { ReadContact } from '../read-contact.ts'
import { wouldAutomate } from '../route.ts'

/**
 * What the desk would have said by itself, kept to be compared with the person's reply: only where nothing but the stage
 * stood in the way, so that the evidence is of what automation would do.
 */
export function trialOf(
  { facts, proposal }: Outcome,
  { cell, conversation }: ReadContact,
  { contact, policy, at }: { contact: ContactId; policy: Policy; at: Date },
): Trial | undefined {
  const { stage } = facts
  if (stage !== 'shadow' && stage !== 'draft') return undefined
  if (!wouldAutomate(facts, policy)) return undefined
  return { ...cell, contact, conversation: conversation.id, stage, text: textOf(proposal), at }
}

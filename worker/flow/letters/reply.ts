import type { MailReply } from '../../../shared/change.ts'
import type { Conversation } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Message } from '../../../shared/message.ts'
import { DEFAULT_POLICY } from '../../core/lanes/default-policy.ts'
import { beginningOf } from '../../core/lanes/tiers.ts'
import { mailOf } from '../../core/mail.ts'
import { refusal, type Refusal } from '../../core/send-gate.ts'
import type { Deps } from '../deps.ts'
import type { Write } from './letter.ts'

/** A message of a mail conversation; what the desk has lost the right to say since it was written is held back. */
export const writeReply: Write<'mail.reply'> = async (deps, merchant, body) => {
  const said = await readSaid(deps, merchant, body)
  const { recalled } = said.message
  if (recalled !== undefined) return { held: { rule: 'recalled', because: recalled } }
  const held = await refusedNow(deps, said, body)
  return held ? { held } : { mail: asMail(said, said.conversation.customerEmail) }
}

/** A message with what is around it; `newer`: the customer has written since. */
export type Said = {
  merchant: Merchant
  conversation: Conversation
  message: Message
  newer: boolean
}

/** @throws LanewayError `unprocessable` where the message is gone */
export async function readSaid(
  deps: Deps,
  merchantId: MerchantId,
  { conversation: id, seq }: { conversation: ConversationId; seq: number },
): Promise<Said> {
  const [merchant, conversation] = await Promise.all([
    deps.merchants.find(merchantId),
    deps.conversations.load(merchantId, id),
  ])
  const [message, ...later] = await deps.conversations.messages(merchantId, id, seq - 1)
  if (!merchant || !conversation || message?.seq !== seq)
    throw new LanewayError('unprocessable', 'There is no message for this mail.')
  const newer = later.some(({ author }) => author.kind === 'customer')
  return { merchant, conversation, message, newer }
}

/** The desk's own answers are looked at once more when they leave; what they say was checked when it was written. */
async function refusedNow(
  deps: Deps,
  { conversation, message, newer }: Said,
  { cell, incident }: MailReply,
): Promise<Refusal | undefined> {
  const { merchant, owner } = conversation
  if (incident) {
    const found = await deps.incidents.find(merchant, incident)
    if (found?.state !== 'active') return { rule: 'gate:incident', because: 'the incident is over' }
    return refusal({ kind: 'approved', newer }, message.author, owner, [message])
  }
  if (!cell) return undefined
  const [policy, [own]] = await Promise.all([
    deps.policies.live(merchant),
    deps.autonomy.stages(merchant, cell),
  ])
  const stage = own?.stage ?? beginningOf(cell.category, policy ?? DEFAULT_POLICY)
  const evidence = [message.text]
  return refusal({ kind: 'answer', stage, evidence, newer }, message.author, owner, [message])
}

function asMail({ merchant, conversation, message }: Said, to: string | undefined) {
  if (!merchant.supportEmail || !to)
    throw new LanewayError('unprocessable', 'There is no sender or no recipient for this mail.')
  return mailOf(message, { to, from: merchant.supportEmail, merchant, conversation })
}

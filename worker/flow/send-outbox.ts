import type { MailReply, OutboxItem } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Message } from '../../shared/message.ts'
import { beginningOf } from '../core/lanes/tiers.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { mailOf } from '../core/mail.ts'
import { refusal, type Refusal } from '../core/send-gate.ts'
import type { Deps } from './deps.ts'

const MINUTE = 60_000
const LONGEST_WAIT = 30 * MINUTE
/** 72 hours of tries at half an hour each, and the quick first ones. */
const TRIES = 150

/** Gives a reply that must not leave any more to a person; done by the conversation's room. */
export type Recall = (
  merchant: MerchantId,
  conversation: ConversationId,
  recalled: { seq: number; because: string },
) => Promise<void>

/**
 * Sends one outbox item, through the same gate it was written at: what the desk has lost the right to say since does not
 * leave. Taking it first means that two workers never send it at once. The one way to send twice is to die between
 * sending and noting it: mail knows no key that could prevent that.
 */
export async function sendOutbox(deps: Deps, key: string, recall: Recall): Promise<void> {
  const now = deps.clock.now()
  const item = await deps.backlog.takeOutbox(key, now, new Date(now.getTime() + MINUTE))
  if (!item) return
  try {
    const letter = await readLetter(deps, item.merchant, item.body)
    const refused = await refusedNow(deps, letter, item.body)
    if (refused) return await hold(deps, item, refused, recall)
    await deps.mailer.send(writeMail(letter))
  } catch (error) {
    const failure =
      error instanceof LanewayError ? error : new LanewayError('unavailable', String(error))
    const never = failure.code !== 'unavailable' || item.attempts >= TRIES
    const wait = Math.min(MINUTE * 2 ** (item.attempts - 1), LONGEST_WAIT)
    const next = never ? null : new Date(now.getTime() + wait)
    return deps.backlog.outboxFailed(key, failure.message, next, now)
  }
  await noteAsSent(deps, key)
}

type Letter = { merchant: Merchant; conversation: Conversation; message: Message; newer: boolean }

async function readLetter(
  deps: Deps,
  merchantId: MerchantId,
  { conversation: id, seq }: MailReply,
): Promise<Letter> {
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
  { conversation, message, newer }: Letter,
  { cell }: MailReply,
): Promise<Refusal | undefined> {
  if (!cell) return undefined
  const { merchant, owner } = conversation
  const [policy, [own]] = await Promise.all([
    deps.policies.live(merchant),
    deps.autonomy.stages(merchant, cell),
  ])
  const stage = own?.stage ?? beginningOf(cell.category, policy ?? DEFAULT_POLICY)
  const evidence = [message.text]
  return refusal({ kind: 'answer', stage, evidence, newer }, message.author, owner, [message])
}

async function hold(
  deps: Deps,
  { key, merchant, body }: OutboxItem & { merchant: MerchantId },
  { because }: Refusal,
  recall: Recall,
): Promise<void> {
  await recall(merchant, body.conversation, { seq: body.seq, because })
  await deps.backlog.outboxFailed(key, `recalled: ${because}`, null, deps.clock.now())
}

/** Tried again at once, because forgetting it would send the mail a second time. */
async function noteAsSent(deps: Deps, key: string): Promise<void> {
  for (let left = 3; left > 0; left -= 1) {
    const noted = await deps.backlog.outboxDone(key, deps.clock.now()).then(
      () => true,
      () => false,
    )
    if (noted) return
  }
}

function writeMail({ merchant, conversation, message }: Letter) {
  if (!merchant.supportEmail || !conversation.customerEmail)
    throw new LanewayError('unprocessable', 'There is no sender or no recipient for this mail.')
  return mailOf(message, {
    to: conversation.customerEmail,
    from: merchant.supportEmail,
    merchant,
    conversation,
  })
}

import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Message } from '../../shared/message.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Deps } from './deps.ts'

/** What a flow leaves behind: the conversation as it is now, and what was added to it. */
export type Turn = { conversation: Conversation; messages: Message[] }

const HOUR = 3_600_000

/** How long a conversation waits for the customer before it is closed as it stands. */
export const PATIENCE = 72 * HOUR

/** A copy of the conversation with the patch, one version on. */
export function advance(conversation: Conversation, patch: Partial<Conversation>): Conversation {
  return { ...conversation, ...patch, version: conversation.version + 1 }
}

/** An empty change for this conversation, to be filled by the flow. */
export function changeOf(before: Conversation, after: Conversation): Change {
  return {
    merchant: before.merchant,
    conversationId: before.id,
    conversation: after,
    seen: before.version,
    messages: [],
    journal: [],
    outbox: [],
  }
}

/** Commits the change and lets the queue know of what is to be sent; a lost hint costs a minute. */
export async function commit(
  deps: Pick<Deps, 'conversations' | 'hints' | 'clock'>,
  change: Change,
): Promise<void> {
  await deps.conversations.commit(change)
  const now = deps.clock.now()
  const due = change.outbox.map(({ key, due: at }) => ({ key, at }))
  const sent = change.code?.known ? [...due, { key: change.code.key, at: now }] : due
  await hintMails(deps, sent)
}

/** Lets the queue know of mails that are to leave soon. */
export async function hintMails(
  { hints, clock }: Pick<Deps, 'hints' | 'clock'>,
  mails: { key: string; at: Date }[],
): Promise<void> {
  const now = clock.now()
  await Promise.all(
    mails.map(({ key, at }) =>
      hints.outboxDue(key, Math.ceil((at.getTime() - now.getTime()) / 1_000)),
    ),
  )
}

/** The merchant of a conversation. @throws LanewayError `not_found` */
export function merchantOf(
  deps: Pick<Deps, 'merchants'>,
  { merchant }: Conversation,
): Promise<Merchant> {
  return merchantById(deps, merchant)
}

/** @throws LanewayError `not_found` */
export async function merchantById(
  deps: Pick<Deps, 'merchants'>,
  id: MerchantId,
): Promise<Merchant> {
  const merchant = await deps.merchants.find(id)
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  return merchant
}

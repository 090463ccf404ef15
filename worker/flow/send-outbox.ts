import type { OutboxItem } from '../../shared/change.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Refusal } from '../core/send-gate.ts'
import type { Deps } from './deps.ts'
import { writeLetter } from './letters/index.ts'

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
 * leave. Taking it first means that two workers never send it at once. The one way to send twice is not to hear
 * that it was sent, or to die before it is noted: mail knows no key that could prevent that.
 */
export async function sendOutbox(deps: Deps, key: string, recall: Recall): Promise<void> {
  const now = deps.clock.now()
  const item = await deps.backlog.takeOutbox(key, now, new Date(now.getTime() + MINUTE))
  if (!item) return
  try {
    const letter = await writeLetter(deps, item.merchant, item)
    if ('held' in letter) return await hold(deps, item, letter.held, recall)
    if ('dropped' in letter) return await deps.backlog.outboxDone(key, now, letter.dropped)
    if ('later' in letter) return await deps.backlog.outboxFailed(key, 'later', letter.later, now)
    await deps.mailer.send(letter.mail)
  } catch (error) {
    const failure =
      error instanceof LanewayError ? error : new LanewayError('unavailable', String(error))
    const later = failure.code === 'unavailable' || failure.code === 'conflict'
    const never = !later || item.attempts >= TRIES
    const wait = Math.min(MINUTE * 2 ** (item.attempts - 1), LONGEST_WAIT)
    const next = never ? null : new Date(now.getTime() + wait)
    return deps.backlog.outboxFailed(key, failure.message, next, now)
  }
  await noteAsSent(deps, key)
}

async function hold(
  deps: Deps,
  { key, merchant, body }: OutboxItem & { merchant: MerchantId },
  { because }: Refusal,
  recall: Recall,
): Promise<void> {
  if ('seq' in body) await recall(merchant, body.conversation, { seq: body.seq, because })
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

import { LanewayError } from '../../shared/error.ts'
import { mailOf } from '../core/mail.ts'
import type { Mail } from '../ports/mailer.ts'
import type { MailReply } from '../../shared/change.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'

const MINUTE = 60_000
const LONGEST_WAIT = 30 * MINUTE
/** 72 hours of tries at half an hour each, and the quick first ones. */
const TRIES = 150

/**
 * Sends one outbox item. Taking it first means that two workers never send it at once. The one way to send twice is to
 * die between sending and noting it: mail knows no key that could prevent that.
 */
export async function sendOutbox(deps: Deps, key: string): Promise<void> {
  const now = deps.clock.now()
  const item = await deps.backlog.takeOutbox(key, now, new Date(now.getTime() + MINUTE))
  if (!item) return
  try {
    await deps.mailer.send(await writeMail(deps, item.merchant, item.body))
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

async function writeMail(
  deps: Deps,
  merchantId: MerchantId,
  { conversation: id, seq }: MailReply,
): Promise<Mail> {
  const [merchant, conversation] = await Promise.all([
    deps.merchants.find(merchantId),
    deps.conversations.load(merchantId, id),
  ])
  const [message] = await deps.conversations.messages(merchantId, id, seq - 1)
  if (!merchant?.supportEmail || !conversation?.customerEmail || message?.seq !== seq) {
    throw new LanewayError(
      'unprocessable',
      'There is no sender, no recipient or no message for this mail.',
    )
  }
  return mailOf(message, {
    to: conversation.customerEmail,
    from: merchant.supportEmail,
    merchant,
    conversation,
  })
}

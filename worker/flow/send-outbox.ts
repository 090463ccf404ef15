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

/** Sends one outbox item. Taking it first means that two workers never send it at once; a crash leaves it due again. */
export async function sendOutbox(deps: Deps, key: string): Promise<void> {
  const now = deps.clock.now()
  const item = await deps.backlog.takeOutbox(key, now, new Date(now.getTime() + MINUTE))
  if (!item) return
  try {
    const mail = await writeMail(deps, item.merchant, item.body)
    if (mail) await deps.mailer.send(mail)
    await deps.backlog.outboxDone(key, deps.clock.now())
  } catch (error) {
    const failure =
      error instanceof LanewayError ? error : new LanewayError('unavailable', String(error))
    const never = failure.code !== 'unavailable' || item.attempts >= TRIES
    const wait = Math.min(MINUTE * 2 ** (item.attempts - 1), LONGEST_WAIT)
    await deps.backlog.outboxFailed(
      key,
      failure.message,
      never ? null : new Date(now.getTime() + wait),
      now,
    )
  }
}

async function writeMail(
  deps: Deps,
  merchantId: MerchantId,
  { conversation: id, seq }: MailReply,
): Promise<Mail | null> {
  const [merchant, conversation] = await Promise.all([
    deps.merchants.find(merchantId),
    deps.conversations.load(merchantId, id),
  ])
  const [message] = await deps.conversations.messages(merchantId, id, seq - 1)
  if (!merchant?.supportEmail || !conversation?.customerEmail || message?.seq !== seq) return null
  return mailOf(message, {
    to: conversation.customerEmail,
    from: merchant.supportEmail,
    merchant,
    conversation,
  })
}

import { LanewayError } from '../../../shared/error.ts'
import { oneLine } from '../../../shared/plain-text.ts'
import type { Mailer } from '../../ports/mailer.ts'

/** Codes that will not get better by trying again: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/ */
const NEVER = /E_RECIPIENT_SUPPRESSED|E_RECIPIENT_NOT_ALLOWED|E_VALIDATION|E_SENDER_NOT_VERIFIED/

/** Sends through the `send_email` binding. @throws LanewayError `unprocessable` for never, `unavailable` for later. */
export function emailServiceMailer(binding: SendEmail | undefined): Mailer {
  return {
    async send(mail) {
      if (!binding) throw new LanewayError('unavailable', 'No mail binding is configured.')
      try {
        const { from, subject, headers } = mail
        const kept = Object.entries(headers).map(([name, value]) => [name, oneLine(value)] as const)
        await binding.send({
          ...mail,
          from: { ...from, name: oneLine(from.name) },
          subject: oneLine(subject),
          headers: Object.fromEntries(kept),
        })
      } catch (error) {
        const text =
          error instanceof Error
            ? `${'code' in error ? String(error.code) : ''} ${error.message}`
            : String(error)
        throw new LanewayError(NEVER.test(text) ? 'unprocessable' : 'unavailable', text.trim(), {
          cause: error,
        })
      }
    },
  }
}

import type { Email } from 'postal-mime'

const ROBOTS = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+@-]|$)/i

/**
 * Whether a mail was sent by a machine and must not be answered by one: RFC 3834 (Auto-Submitted), RFC 2919/2369
 * (List-*), RFC 3464 (reports), Precedence, and a null or robot sender.
 */
export function isAutomatic(mail: Email, envelopeFrom: string): boolean {
  const header = (name: string) =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase()
  const submitted = header('auto-submitted')
  const suppress = header('x-auto-response-suppress')
  return (
    (submitted !== undefined && !submitted.startsWith('no')) ||
    (suppress !== undefined && suppress !== 'none') ||
    /^(?:bulk|junk|list|auto_reply)$/.test(header('precedence') ?? '') ||
    mail.headers.some(
      ({ key }) => key.startsWith('list-') || key === 'x-autoreply' || key === 'x-autorespond',
    ) ||
    /multipart\/report|message\/(?:delivery-status|feedback-report)/.test(
      header('content-type') ?? '',
    ) ||
    envelopeFrom === '' ||
    ROBOTS.test(envelopeFrom) ||
    ROBOTS.test(mail.from?.address ?? '')
  )
}

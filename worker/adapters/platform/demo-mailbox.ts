import type { Mail, Mailer } from '../../ports/mailer.ts'

const KEPT = 30

/** The mails of the local demo, newest first: it has no mailbox, so its visitors read them on a page. */
const mails: (Mail & { at: Date })[] = []

/** Keeps mails instead of sending them. For the local demo only. */
export function demoMailbox(now: () => Date): Mailer & { mails: readonly (Mail & { at: Date })[] } {
  return {
    mails,
    async send(mail) {
      mails.unshift({ ...mail, at: now() })
      mails.length = Math.min(mails.length, KEPT)
    },
  }
}

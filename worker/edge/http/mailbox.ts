import { Hono } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import { demoMails } from '../../wiring/deps.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'

/** `/demo/mailbox`: what the local demo would have mailed. Elsewhere there is no such page. */
export const mailbox = new Hono<{ Bindings: Env }>()

mailbox.get('/', (c) => {
  if (!settingsOf(c.env).demo) throw new LanewayError('not_found', 'There is no such page.')
  const mails = demoMails().map(
    ({ to, subject, text, at }) =>
      `<article class="mail"><p><b>${escaped(subject)}</b></p><p>To ${escaped(to)}, ${escaped(at.toISOString().slice(11, 16))} UTC</p><pre>${escaped(text)}</pre></article>`,
  )
  const body = mails.length > 0 ? mails.join('') : '<p>Nothing has been mailed yet.</p>'
  return c.html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="10"><title>Demo mailbox</title><link rel="stylesheet" href="/storefront.css"></head><body class="mailbox"><main id="main"><h1>Demo mailbox</h1><p>Mails are shown here instead of being sent. The page looks again every ten seconds.</p>${body}</main></body></html>`,
    200,
    {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  )
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

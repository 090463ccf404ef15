import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Files of the product whose text matches. */
function filesWith(pattern: RegExp): string[] {
  return globSync('worker/**/*.ts')
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .toSorted()
}

test('only the send gate makes messages of the desk; two doors store what customers wrote', () => {
  expect(filesWith(/ai_generated: /)).toEqual([
    'worker/adapters/d1/rows.ts',
    'worker/edge/http/openapi.ts',
    'worker/flow/receive-messages.ts',
    'worker/flow/send.ts',
    'worker/flow/start-by-mail.ts',
  ])
})

test('only the outbox hands mails to the mailer, and it asks the gate again', () => {
  expect(filesWith(/mailer\.send\(/)).toEqual(['worker/flow/send-outbox.ts'])
  expect(readFileSync('worker/flow/send-outbox.ts', 'utf8')).toContain('writeLetter(')
  expect(readFileSync('worker/flow/letters/reply.ts', 'utf8')).toContain('refusedNow(')
})

test('only the send gate fills the outbox', () => {
  expect(filesWith(/kind: 'mail\.reply',\n +due(?!:)/)).toEqual(['worker/flow/send.ts'])
})

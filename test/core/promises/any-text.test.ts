import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import { PROMISE_KINDS } from '../../../shared/promise.ts'
import { asksForAddress, promisesIn } from '../../../worker/core/promises/promises.ts'
import { BERLIN, NOW } from './table.ts'

const BAITS: [string, string][] = [
  ['nothing', ''],
  ['64 KB of one letter', 'a'.repeat(65_536)],
  ['64 KB of line ends', '\n'.repeat(65_536)],
  ['64 KB of points', '. '.repeat(32_768)],
  ['64 KB of marks of a sentence', '?!'.repeat(32_768)],
  ['64 KB of blanks inside a promise', `we will${' '.repeat(65_536)}refund`],
  ['64 KB of commitments', 'we will refund '.repeat(4_400)],
  ['64 KB of spans', 'within 5 days '.repeat(4_700)],
  ['64 KB of dates', `we will refund ${'24/11/2026 '.repeat(6_000)}`],
  ['64 KB of joints', 'and refund and call you '.repeat(2_800)],
  ['64 KB of conditions', 'if you will call you back, '.repeat(2_500)],
  ['64 KB of commitments that reach nothing', `we will ${'a '.repeat(32_768)}`],
  ['64 KB of short sentences', 'we will call. '.repeat(4_700)],
  ['64 KB of stacked marks', 'h\u0301'.repeat(32_768)],
  ['lone surrogates', 'we will refund \ud83d you \udc4d tomorrow'],
  ['a NUL', 'we will\u0000refund you'],
]

const PIECES = [
  'we will',
  'ich melde mich',
  'vous',
  'not',
  'refund',
  'call you',
  'within',
  '24',
  'hours',
  'Freitag',
  'si',
  'and',
  ',',
  '. ',
  '?',
  '\n',
  '31.2.',
  '99/99/2026',
]

describe('any text can be read for promises', () => {
  test.each(BAITS)('%s', (_name, text) => {
    for (const language of LANGUAGES) {
      const promised = promisesIn(text, { language, now: NOW, timeZone: BERLIN })
      for (const { text: told } of promised) expect(told.isWellFormed()).toBe(true)
      asksForAddress(text, language)
    }
  })

  test('whatever is promised is of a known kind, due later than now, and stands in the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(' ')),
    )
    const dates = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGUAGES),
        dates,
        fc.constantFrom(BERLIN, 'UTC', 'America/New_York', 'Pacific/Auckland'),
        (text, language, now, timeZone) => {
          for (const { kind, due, text: told } of promisesIn(text, { language, now, timeZone })) {
            expect(PROMISE_KINDS).toContain(kind)
            expect(due.getTime()).toBeGreaterThanOrEqual(now.getTime() - 1_000)
            expect(text).toContain(told)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('a promise is due where the shop is', () => {
  const dueOf = (text: string, now: string, timeZone: string) =>
    promisesIn(text, { language: 'en', now: new Date(now), timeZone })[0]?.due.toISOString()

  test.each([
    [
      'tomorrow, in New York',
      'I will call you tomorrow.',
      '2026-11-19T03:00:00Z',
      'America/New_York',
      '2026-11-20T04:59:59.000Z',
    ],
    [
      'tomorrow, in Auckland',
      'I will call you tomorrow.',
      '2026-11-18T20:00:00Z',
      'Pacific/Auckland',
      '2026-11-20T10:59:59.000Z',
    ],
    [
      'a day on which clocks go back',
      'I will call you tomorrow.',
      '2026-10-24T10:00:00Z',
      BERLIN,
      '2026-10-25T22:59:59.000Z',
    ],
    [
      'a call without a time on a Friday: on Monday',
      'I will call you.',
      '2026-11-20T10:00:00Z',
      BERLIN,
      '2026-11-23T22:59:59.000Z',
    ],
    [
      'two business days from a Friday: on Tuesday',
      'We will refund you within 2 business days.',
      '2026-11-20T10:00:00Z',
      BERLIN,
      '2026-11-24T22:59:59.000Z',
    ],
    [
      'a day of the next year',
      'We will refund you by 5 January.',
      '2026-12-20T10:00:00Z',
      BERLIN,
      '2027-01-05T22:59:59.000Z',
    ],
    [
      'the end of the month',
      'We will refund you by the end of the month.',
      '2026-11-18T10:00:00Z',
      BERLIN,
      '2026-11-30T22:59:59.000Z',
    ],
    [
      'an order of last week is no deadline',
      'We will refund your order of 12 November.',
      '2026-11-18T10:00:00Z',
      BERLIN,
      '2026-11-28T22:59:59.000Z',
    ],
  ])('%s', (...[, text, now, timeZone, due]) => {
    expect(dueOf(text, now, timeZone)).toBe(due)
  })
})

describe('a way to reach the customer is asked for', () => {
  test.each([
    ['en', 'What is the best e-mail address to reach you at?'],
    ['de', 'Unter welcher Telefonnummer erreichen wir Sie?'],
    ['nl', 'Wat is uw e-mailadres?'],
    ['fr', 'Quelle est votre adresse e-mail ?'],
    ['es', '¿Cuál es su correo electrónico?'],
    ['it', 'Qual è il suo indirizzo e-mail?'],
    ['pt', 'Qual é o seu número de telefone?'],
    ['pl', 'Jaki jest Pana numer telefonu?'],
  ] as const)('%s: %s', (language, text) => {
    expect(asksForAddress(`${text} OK.`, language)).toBe(true)
  })

  test('neither by another question nor by telling', () => {
    expect(asksForAddress('How are you? We will send you an e-mail.', 'en')).toBe(false)
  })
})

test('an answer in the chat itself needs no address', () => {
  const [promised] = promisesIn('I am looking into it and will come back to you here.', {
    language: 'en',
    now: NOW,
    timeZone: BERLIN,
  })
  expect(promised).toMatchObject({ kind: 'reply', here: true })
})

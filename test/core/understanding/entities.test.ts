import { describe, expect, test } from 'vitest'
import type { Expecting } from '../../../shared/understanding.ts'
import { understand } from '../../../worker/core/understand.ts'

const entities = (text: string, expecting?: Expecting) =>
  understand(text, { expecting, fallback: 'en' }).entities
const orders = (text: string, expecting?: Expecting) =>
  entities(text, expecting).orderNumbers.map(({ value, certain }) =>
    certain ? value : `${value}?`,
  )

describe('order numbers as people write them', () => {
  test.each([
    ['#1042', ['1042']],
    ['order 1042.', ['1042']],
    ['LW-1042', ['LW-1042']],
    ['lw1042', ['LW1042']],
    ['1042 I think', ['1042?']],
    ['order no: #W2611340', ['W2611340']],
    ['Bestellnummer 1042', ['1042']],
    ['commande n° 1042', ['1042']],
    ['pedido núm. 1042', ['1042']],
    ['ordine n. 1042', ['1042']],
    ['bestelling 1042', ['1042']],
    ['#1042 and #1043', ['1042', '1043']],
    ['1042/1043', ['1042?', '1043?']],
    ['i have two orders: 1042 and 1043', ['1042', '1043']],
    ['my order is 1 0 4 2', ['1042']],
    ['＃１０４２', ['1042']],
    ['#10\u200d42', ['1042']],
    ['\ufeff#1042', ['1042']],
    ['order #1042-B please', ['1042-B']],
    ['1042 is my order number', ['1042']],
    ['order#1042', ['1042']],
    ['Nr.1042', ['1042']],
    ['注文番号1001はどこ', ['1001?']],
    ['أين طلبي #1001؟', ['1001']],
    ['\ufb01nd my order 1001', ['1001']],
    ['#LW-1042?', ['LW-1042']],
    ['Where is 1042', ['1042?']],
  ])('%s', (text, expected) => {
    expect(orders(text)).toEqual(expected)
  })
})

describe('numbers that are no order numbers', () => {
  test.each([
    'I ordered on 12.05.2026',
    'ordered 2026-11-20 at 10:30',
    'since 20/11',
    'refund the $400',
    'es kostet 49,99 €',
    'I paid 300 euros',
    'only 100% cotton',
    '+49 170 1234567',
    '(555) 123-4567',
    'my phone number is 5551234567',
    'postcode 75203',
    'zip 10083',
    'PLZ 10115',
    '75203 Dallas',
    'I bought 200 pieces',
    '365 days ago',
    'I became a customer in 2025',
    'size 104',
    'tracking 1Z999AA10123456784',
    'RR123456789DE',
    '00340434161094042557',
    '4111 1111 1111 1111',
    'DE89 3704 0044 0532 0130 00',
    'model 3000',
    'code SAVE2000',
    '500ml',
    '#¹⁰⁰¹',
    'https://shop.example/orders/99887',
    'in May 2026',
  ])('%s', (text) => {
    expect(orders(text)).toEqual([])
  })
})

describe('what the desk asked decides what a bare number is', () => {
  test('a bare number is the order number it asked for', () => {
    expect(orders('1042', 'order_number')).toEqual(['1042'])
    expect(orders('10115', 'order_number')).toEqual(['10115'])
    expect(orders('1 0 4 2', 'order_number')).toEqual(['1042'])
  })

  test('five digits are the postcode it asked for', () => {
    expect(orders('10115', 'proof')).toEqual([])
    expect(entities('10115', 'proof').postcodes).toEqual([
      {
        start: 0,
        end: 5,
        text: '10115',
        value: '10115',
        because: 'answers the question for proof',
      },
    ])
  })

  test('an order number said to be one stays one', () => {
    expect(orders('order 10115', 'proof')).toEqual(['10115'])
    expect(orders('#10115', 'proof')).toEqual(['10115'])
  })
})

describe('postcodes', () => {
  test.each([
    ['postcode 75203', '75203'],
    ['my zip is 90210-1234', '90210-1234'],
    ['PLZ: 1010', '1010'],
    ['code postal 75001', '75001'],
    ['código postal 28013', '28013'],
    ['il cap è 20121', '20121'],
    ['postcode 1012 AB', '1012 AB'],
    ['postcode sw1a 1aa', 'SW1A 1AA'],
    ['postal code K1A 0B1', 'K1A 0B1'],
    ['postal code 1200-195', '1200-195'],
    ['postal code 00-950', '00-950'],
  ])('%s is introduced by a word', (text, value) => {
    expect(entities(text).postcodes.map((one) => one.value)).toEqual([value])
  })

  test.each([
    ['1012ab', '1012AB'],
    ['it is 75203', '75203'],
    ['D-10115', 'D-10115'],
    ['1010', '1010'],
  ])('%s is enough when proof was asked for', (text, value) => {
    expect(entities(text, 'proof').postcodes.map((one) => one.value)).toEqual([value])
    expect(entities(text).postcodes).toEqual([])
  })
})

describe('British postcodes', () => {
  test.each(['1006 where is it? BS6 5QA', 'SW1A 1AA', 'order 1014, e8 3rl'])(
    '"%s" needs no word before it',
    (text) => {
      expect(entities(text).postcodes).toHaveLength(1)
    },
  )
})

describe('e-mail addresses', () => {
  test.each([
    ['jane@example.com', 'jane@example.com'],
    ['it is Jane.Doe@Example.COM.', 'jane.doe@example.com'],
    ['<jane@example.com>, thanks', 'jane@example.com'],
    ['mail:jane+shop@mail.example.co.uk,', 'jane+shop@mail.example.co.uk'],
  ])('%s', (text, value) => {
    expect(entities(text, 'email').emails.map((one) => one.value)).toEqual([value])
  })
})

describe('parcel numbers', () => {
  test.each([
    ['1Z999AA10123456784', '1Z999AA10123456784'],
    ['tracking: rr123456789de', 'RR123456789DE'],
    ['JD014600003456789012', 'JD014600003456789012'],
    ['Sendungsnummer 00340434161094042557', '00340434161094042557'],
    ['3STBJG123456789', '3STBJG123456789'],
  ])('%s', (text, value) => {
    expect(entities(text).trackingNumbers.map((one) => one.value)).toEqual([value])
  })
})

describe('amounts of money', () => {
  test.each([
    ['$400', 40_000, 'USD'],
    ['400 dollars', 40_000, 'USD'],
    ['49,99 €', 4999, 'EUR'],
    ['EUR 12.50', 1250, 'EUR'],
    ['£20', 2000, 'GBP'],
    ['1.299,00 €', 129_900, 'EUR'],
    ['$1,299.00', 129_900, 'USD'],
    ['1 299,00 €', 129_900, 'EUR'],
    ['30 euros', 3000, 'EUR'],
    ['¥500', 500, 'JPY'],
  ])('%s', (text, amount, currency) => {
    expect(entities(`I paid ${text} today`).money.map((one) => one.value)).toEqual([
      { amount, currency },
    ])
  })
})

test('a span points at the original text, whatever was folded before it', () => {
  const text = 'Ｈｉ \u200b👩‍👩‍👧 ﬁnd ＃１０\u200d４２ or jane@example.com'
  const { orderNumbers, emails } = entities(text)
  expect(orderNumbers.map(({ start, end }) => text.slice(start, end))).toEqual(['＃１０\u200d４２'])
  expect(emails.map(({ start, end }) => text.slice(start, end))).toEqual(['jane@example.com'])
})

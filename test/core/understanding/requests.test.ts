import { describe, expect, test } from 'vitest'
import { understand } from '../../../worker/core/understand.ts'
import { understandAll } from '../../../worker/core/understand-all.ts'

const read = (text: string) => understand(text, { expecting: undefined, fallback: 'en' })
const wishes = (text: string) => read(text).requests.map(({ category }) => category)

describe('several wishes in one message', () => {
  test.each([
    ['Where is order 4410? How do I return the shirt?', ['order.status', 'return.start']],
    ['Please cancel my order. Also delete my account.', ['order.cancel', 'account.delete']],
    ['Wo ist mein Paket? Außerdem brauche ich eine Rechnung.', ['order.status', 'billing.invoice']],
    [
      'Où est mon colis ? Je voudrais aussi changer mon adresse e-mail.',
      ['order.status', 'account.update'],
    ],
  ])('%s', (text, expected) => {
    expect(wishes(text)).toEqual(expected)
  })

  test('each keeps the words it was read from', () => {
    const text = 'Where is order 4410? How do I return the shirt?'
    for (const { start, end, text: words } of read(text).requests) {
      expect(text.slice(start, end)).toBe(words)
    }
    expect(read(text).requests.map((request) => request.text)).toEqual([
      'Where is order 4410',
      'How do I return the shirt',
    ])
  })

  test.each(['Where is my order?', 'Hi there. Thanks. I want to return my shoes.', 'hello'])(
    '“%s” is one',
    (text) => {
      expect(wishes(text)).toHaveLength(1)
    },
  )

  test('nothing at all holds the one wish we could not read', () => {
    expect(wishes('')).toEqual(['other.unclear'])
  })
})

describe('what is at stake', () => {
  test.each([
    ['My son swallowed a battery from your toy!', 'critical'],
    ['My lawyer will contact you', 'high'],
    ['The lamp arrived broken', 'medium'],
    ['Do you ship to Spain?', 'low'],
  ])('%s: %s', (text, level) => {
    const { severity } = read(text)
    expect(severity.level).toBe(level)
    expect(severity.because).not.toBe('')
  })

  test('a threat to dispute the payment is a high risk, with the amount named', () => {
    const { financialRisk } = read('I will open a chargeback for the $400 you took')
    expect(financialRisk).toMatchObject({
      level: 'high',
      amounts: [{ amount: 40_000, currency: 'USD' }],
    })
  })

  test('a refund is a possible one, a question none', () => {
    expect(read('I want a refund').financialRisk.level).toBe('possible')
    expect(read('Do you have this in blue?').financialRisk.level).toBe('none')
  })

  test.each([
    ['Thank you so much, I love it!', 'satisfied'],
    ['This is ridiculous, worst company ever', 'frustrated'],
    ['Which sizes do you have?', 'neutral'],
  ])('“%s” sounds %s', (text, kind) => {
    expect(read(text).sentiment.kind).toBe(kind)
  })
})

test('what stands far down in a long text is quoted from where it stands', () => {
  const text = `${'The parcel was late again and nobody told us. '.repeat(100)}My lawyer will sue you over order #4711.`
  const { signals, entities } = understandAll(text, { expecting: undefined, fallback: 'en' })
  const legal = signals.find(({ signal }) => signal === 'legal')
  for (const span of [legal?.span, entities.orderNumbers.at(-1)]) {
    expect(text.slice(span?.start, span?.end)).toBe(span?.text)
  }
  expect(entities.orderNumbers.at(-1)?.value).toBe('4711')
})

test.each([
  ['Var är mitt paket? Jag har inte fått det', 'sv'],
  ['Siparişim nerede? Hala gelmedi', 'tr'],
  ['Где мой заказ?', 'ru'],
  ['注文番号1001はどこ', 'ja'],
])('a language we do not speak is named: %s', (text, tag) => {
  expect(read(text)).toMatchObject({ language: 'other', otherLanguage: tag })
})

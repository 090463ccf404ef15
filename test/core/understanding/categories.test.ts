import { describe, expect, test } from 'vitest'
import type { Category } from '../../../shared/category.ts'
import { CATEGORIES } from '../../../shared/category.ts'
import type { Language } from '../../../shared/language.ts'
import { understand } from '../../../worker/core/understand.ts'
import { GERMAN } from './messages-de.ts'
import { ENGLISH } from './messages-en.ts'
import { SPANISH } from './messages-es.ts'
import { FRENCH } from './messages-fr.ts'
import { ITALIAN } from './messages-it.ts'
import { DUTCH } from './messages-nl.ts'
import { POLISH } from './messages-pl.ts'
import { PORTUGUESE } from './messages-pt.ts'
import { WISHES_NORTH } from './wishes-north.ts'
import { WISHES_SOUTH } from './wishes-south.ts'

const MESSAGES: Record<Language, Record<Category, string[]>> = {
  en: ENGLISH,
  de: GERMAN,
  nl: DUTCH,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  pl: POLISH,
}

describe.each(Object.entries(MESSAGES))('a customer who writes %s', (language, messages) => {
  const fallback = language as Language // the keys of MESSAGES are languages
  test.each(CATEGORIES)('is understood to want %s', (category) => {
    const read = messages[category].map((text) => {
      const [top] = understand(text, { expecting: undefined, fallback }).categories
      return [text, top?.category]
    })
    expect(read).toEqual(messages[category].map((text) => [text, category]))
  })
})

describe.each(Object.entries({ ...WISHES_NORTH, ...WISHES_SOUTH }))(
  'what the desk is to do, in %s',
  (language, wishes) => {
    const fallback = language as Language // the keys of both tables are languages
    test.each(wishes)('%s: %s', (category, text) => {
      const [top] = understand(text, { expecting: undefined, fallback }).categories
      expect(top?.category).toBe(category)
    })
  },
)

const probability = (text: string) =>
  understand(text, { expecting: undefined, fallback: 'en' }).categories[0]?.probability ?? 0

describe('how sure the desk is', () => {
  test.each([
    'Where is my order?',
    'wo bleibt mein Paket',
    'waar is mijn pakketje',
    'où est mon colis',
    'dónde está mi pedido',
    "dov'è il mio ordine",
    'has it shipped yet',
    'Please cancel my order',
  ])('a plain question is clear: %s', (text) => {
    expect(probability(text)).toBeGreaterThanOrEqual(0.85)
  })

  test.each(['my order', 'hmm the thing with the delivery', 'hello?? order'])(
    'a vague message is not clear: %s',
    (text) => {
      expect(probability(text)).toBeLessThan(0.85)
    },
  )

  test('probabilities are best first, at most five, and sum to at most one', () => {
    for (const messages of Object.values(MESSAGES)) {
      for (const text of Object.values(messages).flat()) {
        const { categories } = understand(text, { expecting: undefined, fallback: 'en' })
        const probabilities = categories.map((reading) => reading.probability)
        expect(probabilities.length).toBeLessThanOrEqual(5)
        expect(probabilities).toEqual(probabilities.toSorted((left, right) => right - left))
        expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1)
        expect(categories.every(({ because }) => because !== '')).toBe(true)
      }
    }
  })

  test('the words that decided are named', () => {
    const [top] = understand('hi, where is my parcel?', {
      expecting: undefined,
      fallback: 'en',
    }).categories
    expect(top?.because).toContain('where is my parcel')
  })
})

describe('a general question is not about an order', () => {
  test.each([
    ['how long does shipping take?', 'delivery.options'],
    ['do you ship to Norway?', 'delivery.options'],
    ['can I return sale items?', 'policy.question'],
    ["what's your return policy", 'policy.question'],
    ['which payment methods do you take', 'payment.methods'],
    ['Wie lange dauert der Versand?', 'delivery.options'],
    ['Hoe lang duurt de levering?', 'delivery.options'],
    ['Quels sont vos délais de livraison ?', 'delivery.options'],
    ['¿Cuánto tarda el envío?', 'delivery.options'],
    ['Quanto tempo ci vuole per la consegna?', 'delivery.options'],
  ])('%s', (text, category) => {
    const { categories } = understand(text, { expecting: undefined, fallback: 'en' })
    expect(categories[0]?.category).toBe(category)
  })
})

describe('an answer to what the desk asked', () => {
  test.each([
    ['1042', 'order_number'],
    ['I think it was 1042', 'order_number'],
    ['jane@example.com', 'email'],
    ['it is jane@example.com', 'proof'],
    ['10115', 'proof'],
    ['75203 Dallas', 'proof'],
  ] as const)('%s is the %s', (text, expecting) => {
    const { categories } = understand(text, { expecting, fallback: 'en' })
    expect(categories[0]?.category).toBe('detail.given')
  })

  test('a new question is not taken for the answer', () => {
    const { categories } = understand('please cancel my order', {
      expecting: 'order_number',
      fallback: 'en',
    })
    expect(categories[0]?.category).toBe('order.cancel')
  })
})

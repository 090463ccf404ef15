import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORIES } from '../../shared/category.ts'
import { emptyMemory, type Conversation } from '../../shared/conversation.ts'
import { LANGUAGES } from '../../shared/language.ts'
import {
  NO_ENTITIES,
  SIGNALS,
  type Signal,
  type Understanding,
} from '../../shared/understanding.ts'
import { decide } from '../../worker/core/decide.ts'
import { asRead } from '../../worker/core/read-contact.ts'
import { ARTICLES, ESTABLISHED, MERCHANT, NOW, ORDERS } from '../support/shop.ts'

/** Signals that alone do not stop the desk: they weigh only together with something else, or are answered. */
const MILD = new Set<Signal>(['ai_question', 'occasion'])
const span = { start: 0, end: 1, text: 'x' }

const understandings = fc.record({
  language: fc.constantFrom(...LANGUAGES, 'other' as const),
  categories: fc.array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      because: fc.constant('it says so'),
    }),
    { maxLength: 3 },
  ),
  otherLanguage: fc.constantFrom('sv', undefined),
  requests: fc.constant<Understanding['requests']>([]),
  severity: fc.constant({ level: 'low' as const, because: 'seen' }),
  financialRisk: fc.constant<Understanding['financialRisk']>({
    level: 'none',
    amounts: [],
    because: 'seen',
  }),
  sentiment: fc.record({
    kind: fc.constantFrom('frustrated' as const, 'neutral' as const, 'satisfied' as const),
    degree: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  urgency: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
  signals: fc.array(
    fc.record({
      signal: fc.constantFrom(...SIGNALS),
      span: fc.constant(span),
      because: fc.constant('seen'),
    }),
    { maxLength: 3 },
  ),
  entities: fc
    .record({
      orderNumbers: fc.array(
        fc.record({
          ...constantSpan(),
          value: fc.constantFrom('1004', 'LW-1007', '2000', '9999'),
          certain: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      emails: fc.array(
        fc.record({
          ...constantSpan(),
          value: fc.constantFrom('maria@mail.example', 'eve@evil.example'),
        }),
        { maxLength: 1 },
      ),
      postcodes: fc.array(
        fc.record({ ...constantSpan(), value: fc.constantFrom('10115', '99999') }),
        { maxLength: 1 },
      ),
    })
    .map((named): Understanding['entities'] => ({ ...NO_ENTITIES, ...named })),
})

function constantSpan() {
  return {
    start: fc.constant(0),
    end: fc.constant(1),
    text: fc.constant('x'),
    because: fc.constant('x'),
  }
}

const conversation: Conversation = {
  id: 'cvs_x',
  merchant: 'mer_test',
  channel: 'chat',
  language: 'en',
  status: 'waiting',
  owner: { kind: 'desk' },
  deadline: NOW,
  lastSeq: 1,
  version: 1,
  memory: emptyMemory(),
}

function decided(understanding: Understanding) {
  const read = asRead(conversation, understanding, { text: 'something was said' })
  const standing = { policy: ESTABLISHED, speaks: true, customers: [] }
  return decide(read, { orders: ORDERS, articles: ARTICLES, standing }, MERCHANT, NOW)
}

describe('whatever was read', () => {
  test('a stop signal or a foreign language never stays with the desk', () => {
    fc.assert(
      fc.property(understandings, (understanding) => {
        const stops =
          understanding.signals.some(({ signal }) => !MILD.has(signal)) ||
          understanding.language === 'other'
        expect(stops && decided(understanding).decision.lane !== 'handover').toBe(false)
      }),
    )
  })

  test('there is a lane, a reason and a category; and the same reading gives the same decision', () => {
    fc.assert(
      fc.property(understandings, (understanding) => {
        const { decision, topic, replies } = decided(understanding)
        expect(decision.because.length).toBeGreaterThan(5)
        expect(CATEGORIES).toContain(topic.category)
        expect(decision.lane === 'automation').toBe(replies.length > 0)
        expect(decided(understanding).decision).toEqual(decision)
      }),
    )
  })

  test('no name, address, item or amount is ever said, and no order without its proof', () => {
    fc.assert(
      fc.property(understandings, (understanding) => {
        const { replies, disclosed } = decided(understanding)
        const said = JSON.stringify(replies)
        expect(said).not.toMatch(/Secretname|Hiddenstreet|Thing|3000/)
        const proven = [...understanding.entities.emails, ...understanding.entities.postcodes].some(
          ({ value }) => value === 'maria@mail.example' || value === '10115',
        )
        expect(!proven && (disclosed.cards.length > 0 || said.includes('JD000'))).toBe(false)
      }),
    )
  })
})

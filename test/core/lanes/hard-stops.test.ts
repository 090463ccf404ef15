import { describe, expect, test } from 'vitest'
import {
  CHANNELS,
  emptyMemory,
  type Channel,
  type Conversation,
} from '../../../shared/conversation.ts'
import { LANGUAGES, type Language } from '../../../shared/language.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Policy } from '../../../shared/policy.ts'
import { decide } from '../../../worker/core/decide.ts'
import { HARD_STOPS } from '../../../worker/core/lanes/hard-stops.ts'
import { readContact } from '../../../worker/core/read-contact.ts'
import { route } from '../../../worker/core/route.ts'
import { routingFactsOf } from '../../support/facts.ts'
import { ARTICLES, ESTABLISHED, MERCHANT, NOW, ORDERS } from '../../support/shop.ts'
import { STOP_MESSAGES } from './stop-messages.ts'

const SPOKEN = CHANNELS.filter((channel) => channel !== 'phone' && channel !== 'review')

function decided(text: string, language: Language, channel: Channel) {
  const conversation: Conversation = {
    id: 'cvs_x',
    merchant: 'mer_test',
    channel,
    language,
    status: 'waiting',
    owner: { kind: 'desk' },
    deadline: NOW,
    lastSeq: 1,
    version: 1,
    memory: emptyMemory(),
    customerEmail: 'someone@mail.example',
  }
  const standing = { policy: ESTABLISHED, speaks: true, customers: [] }
  const found = { orders: ORDERS, articles: ARTICLES, standing }
  return decide(readContact(conversation, { text }), found, MERCHANT, NOW)
}

describe.each(Object.entries(STOP_MESSAGES))('%s', (stop, messages) => {
  test.each(LANGUAGES)('brings a person, said in %s on any channel', (language) => {
    const rules = SPOKEN.map((channel) => decided(messages[language], language, channel).decision)
    expect(rules.map(({ lane, rule }) => [lane, rule])).toEqual(
      SPOKEN.map(() => ['handover', stop]),
    )
  })
})

describe.each(CHANNELS)('on %s, in every language,', (channel) => {
  /** What is known, and the stop that it trips. */
  const KNOWN: [stop: string, facts: Partial<RoutingFacts>, policy?: Partial<Policy>][] = [
    ['offer', { accepted: true }],
    ['vip', { customer: { vip: true, orders: 3, spent: 100, complaints: 0 } }],
    [
      'vip',
      { customer: { orders: 30, spent: 100_000, complaints: 0 } },
      { limits: { ...ESTABLISHED.limits, vipSpend: 100_000 } },
    ],
    ['complaints', { category: 'order.problem', customer: { orders: 1, spent: 1, complaints: 1 } }],
    [
      'money',
      {
        category: 'refund.request',
        money: { value: { amount: 10_000, currency: 'EUR' }, from: 'order' },
      },
    ],
    [
      'occasion',
      {
        category: 'order.delayed',
        signals: [{ signal: 'occasion', words: 'wedding' }],
      },
    ],
    [
      'occasion',
      {
        signals: [{ signal: 'occasion', words: 'birthday' }],
        occasion: { words: 'Friday', inDays: 3 },
      },
    ],
    [
      'occasion',
      {
        category: 'delivery.options',
        signals: [{ signal: 'occasion', words: 'wedding' }],
        occasion: { words: 'Saturday', inDays: 2 },
      },
    ],
    ['bypass', {}, { bypass: { categories: ['order.status'], words: [] } }],
    ['bypass', { bypassed: 'recall' }],
    ['identity', { locked: true, identity: 0 }],
    ['loop:answer', { loop: { sameAnswers: 2, rephrased: 0, stuck: 0, turns: 3 } }],
    ['loop:question', { loop: { sameAnswers: 0, rephrased: 2, stuck: 0, turns: 3 } }],
    ['loop:stuck', { loop: { sameAnswers: 0, rephrased: 0, stuck: 2, turns: 3 } }],
    ['loop:turns', { loop: { sameAnswers: 0, rephrased: 0, stuck: 0, turns: 8 } }],
    ['paused', { stage: 'paused' }],
  ]
  const ALWAYS: Partial<Record<Channel, string>> = { phone: 'phone', review: 'review' }

  test.each(KNOWN)('%s brings a person: %j', (stop, facts, policy) => {
    for (const language of LANGUAGES) {
      const decision = route(routingFactsOf({ channel, language, ...facts }), {
        ...ESTABLISHED,
        ...policy,
      })
      const first = stop === 'offer' && channel === 'review' ? 'offer' : (ALWAYS[channel] ?? stop)
      expect([decision.lane, decision.rule]).toEqual(['handover', first])
      expect(decision.because).not.toBe('')
    }
  })

  test('a plain question about an own order is answered, where people may be answered by the desk', () => {
    for (const language of LANGUAGES) {
      const { lane } = route(routingFactsOf({ channel, language }), ESTABLISHED)
      expect(lane).toBe(ALWAYS[channel] ? 'handover' : 'automation')
    }
  })

  test('a language the desk does not speak is named to a person', () => {
    const facts = routingFactsOf({ channel, language: 'other', otherLanguage: 'sv' })
    const { lane, because } = route(facts, ESTABLISHED)
    expect(lane).toBe('handover')
    if (!ALWAYS[channel]) expect(because).toContain('Swedish')
  })
})

describe('what does not stop the desk', () => {
  const FINE: [why: string, facts: Partial<RoutingFacts>, policy?: Partial<Policy>][] = [
    [
      'a VIP who chose the desk',
      { customer: { vip: true, optedIn: true, orders: 9, spent: 1, complaints: 0 } },
    ],
    [
      'a customer who complained before and now only asks',
      { customer: { orders: 1, spent: 1, complaints: 2 } },
    ],
    [
      'a special day far away',
      {
        signals: [{ signal: 'occasion', words: 'wedding' }],
        occasion: { words: '1 June', inDays: 190 },
      },
    ],
    [
      'being asked whether it is a machine',
      { signals: [{ signal: 'ai_question', words: 'are you a bot' }] },
    ],
    ['an expensive order that is only asked about', {}],
    [
      'the same order told about once more',
      { loop: { sameAnswers: 1, rephrased: 1, stuck: 0, turns: 2 } },
    ],
  ]
  test.each(FINE)('%s', (_why, facts) => {
    expect(route(routingFactsOf(facts), ESTABLISHED).lane).toBe('automation')
  })

  test('every stop in the registry is tried here', () => {
    const tried = new Set([
      ...Object.keys(STOP_MESSAGES),
      'phone',
      'review',
      'offer',
      'vip',
      'complaints',
      'money',
      'occasion',
      'bypass',
      'identity',
      'loop:answer',
      'loop:question',
      'loop:stuck',
      'loop:turns',
      'paused',
      'language',
    ])
    expect(HARD_STOPS.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})

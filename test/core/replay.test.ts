import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORIES } from '../../shared/category.ts'
import { CHANNELS } from '../../shared/conversation.ts'
import { LANGUAGES } from '../../shared/language.ts'
import type { Policy } from '../../shared/policy.ts'
import type { RoutingFacts } from '../../shared/routing.ts'
import { STAGES } from '../../shared/stage.ts'
import { SIGNALS, type Signal } from '../../shared/understanding.ts'
import { refusal } from '../../worker/core/send-gate.ts'
import { LIBRARY } from '../../worker/core/rules/library.ts'
import { replayOf } from '../../worker/core/replay.ts'
import { route, wouldAutomate } from '../../worker/core/route.ts'
import { routingFactsOf } from '../support/facts.ts'
import { ESTABLISHED, NOW } from '../support/shop.ts'

/** Signals that alone do not stop the desk. */
const MILD = new Set<Signal>(['ai_question', 'occasion'])
const count = (max: number) => fc.integer({ min: 0, max })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const anyFacts: fc.Arbitrary<RoutingFacts> = fc
  .record({
    channel: fc.constantFrom(...CHANNELS),
    language: fc.constantFrom(...LANGUAGES, 'other' as const),
    category: fc.constantFrom(...CATEGORIES),
    probability: share,
    signals: fc.array(
      fc.record({ signal: fc.constantFrom(...SIGNALS), words: fc.string({ maxLength: 9 }) }),
      { maxLength: 3 },
    ),
    mood: fc.record({
      kind: fc.constantFrom('frustrated' as const, 'neutral' as const, 'satisfied' as const),
      degree: share,
    }),
    accepted: maybe(fc.constant(true as const)),
    exception: maybe(fc.constant('make an exception')),
    dispute: maybe(fc.constant('return was refused')),
    locked: maybe(fc.constant(true as const)),
    customer: maybe(
      fc.record({
        vip: maybe(fc.constant(true as const)),
        orders: count(9),
        spent: count(99_999),
        complaints: count(2),
      }),
    ),
    money: maybe(
      fc.record({
        value: fc.record({ amount: count(30_000), currency: fc.constantFrom('EUR', 'USD') }),
        from: fc.constantFrom('named' as const, 'order' as const),
      }),
    ),
    order: fc.constantFrom(undefined, routingFactsOf().order),
    loop: fc.record({
      sameAnswers: count(2),
      rephrased: count(2),
      stuck: count(2),
      turns: count(13),
    }),
    proposal: fc.record({
      kind: fc.constantFrom('answer' as const, 'ask' as const, 'person' as const, 'none' as const),
      because: fc.constant('it does'),
      messages: count(2),
      skill: fc.constantFrom('where-is-my-order', 'answer-question'),
      invented: fc.constantFrom(undefined, undefined, '77'),
    }),
    stage: fc.constantFrom(...STAGES, 'automation' as const, 'automation' as const),
  })
  .map((changes) => asStored(routingFactsOf(changes as Partial<RoutingFacts>)))

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    rules: fc.subarray([...LIBRARY], { minLength: 0 }),
    money: count(30_000),
    vipSpend: fc.constantFrom(null, 1_000, 50_000),
    least: share,
  })
  .map(({ rules, money, vipSpend, least }) => ({
    ...ESTABLISHED,
    rules,
    limits: { ...ESTABLISHED.limits, money, vipSpend },
    sureness: { ...ESTABLISHED.sureness, least },
  }))

/** As it comes back from the database. */
function asStored(facts: RoutingFacts): RoutingFacts {
  return JSON.parse(JSON.stringify(facts)) as RoutingFacts
}

describe('whatever is known and whatever the merchant decided', () => {
  test('nothing with a stop signal, on the phone or in a public review is answered by the desk', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const stops =
          facts.signals.some(({ signal }) => !MILD.has(signal)) ||
          ['phone', 'review'].includes(facts.channel) ||
          facts.language === 'other' ||
          facts.locked === true
        fc.pre(stops)
        expect(route(facts, policy).lane).toBe('handover')
      }),
      { numRuns: 2_000 },
    )
  })

  test('there is a lane and a reason, and what is silent is never answered', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const decision = route(facts, policy)
        expect(decision.because.length).toBeGreaterThan(5)
        expect(decision.rule).not.toBe('')
        expect(decision.silent).toBe(facts.stage === 'shadow' || facts.stage === 'off')
        if (decision.lane === 'automation') expect(facts.stage).toBe('automation')
      }),
      { numRuns: 2_000 },
    )
  })

  test('facts and policy that were stored give the same decision again, word for word', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const stored = JSON.parse(JSON.stringify(policy)) as Policy
        expect(route(asStored(facts), stored)).toEqual(route(facts, policy))
      }),
      { numRuns: 2_000 },
    )
  })

  test('a higher stage never brings a contact further from the customer, and what would be automated then is', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const risen = route({ ...facts, stage: 'automation' }, policy)
        expect(risen.lane === 'automation').toBe(wouldAutomate(facts, policy))
        if (route(facts, policy).lane === 'automation') expect(risen.lane).toBe('automation')
      }),
      { numRuns: 1_000 },
    )
  })

  test('no rule brings an answer where without rules there would be none', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const without = route(facts, { ...policy, rules: [] })
        if (without.lane !== 'automation') expect(route(facts, policy).lane).not.toBe('automation')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the send gate', () => {
  const desk = { kind: 'desk' as const, name: 'Robin' }
  const answer = { kind: 'answer' as const, stage: 'automation' as const, evidence: ['1004'] }
  const owner = { kind: 'desk' as const }
  const said = [{ text: 'Order 1004 is on its way.' }]

  test('lets an earned, grounded answer of the desk leave', () => {
    expect(refusal(answer, desk, owner, said)).toBeUndefined()
  })

  test.each(STAGES.filter((stage) => stage !== 'automation'))('holds an answer in %s', (stage) => {
    expect(refusal({ ...answer, stage }, desk, owner, said)?.rule).toMatch(/^gate:(shadow|stage)$/)
  })

  test('holds what was written before the customer wrote again', () => {
    expect(refusal({ ...answer, newer: true }, desk, owner, said)?.rule).toBe('gate:newer')
  })

  test.each(['agent', 'helpdesk'] as const)(
    'holds the desk while the %s has the conversation',
    (kind) => {
      expect(refusal(answer, desk, { kind }, said)?.rule).toBe('gate:owner')
    },
  )

  test('holds what is not in the evidence', () => {
    expect(refusal(answer, desk, owner, [{ text: 'You get 25 back.' }])?.rule).toBe('gate:guard')
  })

  test('holds every word of the desk where it only watches, also who answers when', () => {
    expect(refusal({ kind: 'notice', silent: true }, desk, owner, said)?.rule).toBe('gate:shadow')
  })
})

describe('replaying a changed policy', () => {
  const past = (contact: number, facts: RoutingFacts) => ({
    contact: `con_${contact}` as const,
    conversation: `cvs_${contact}` as const,
    at: NOW,
    facts,
    decision: route(facts, ESTABLISHED),
  })

  test('an unchanged one changes nothing', () => {
    const replay = replayOf({ policy: ESTABLISHED, stages: [] }, 30)
    fc.assert(fc.property(anyFacts, (facts) => void replay.add(past(1, facts))))
    expect(replay.report.contacts).toBeGreaterThan(50)
    expect(replay.report.changed).toEqual([])
    expect(Object.values(replay.report.lanes).every(({ before, after }) => before === after)).toBe(
      true,
    )
  })

  test('a stage taken back names each contact that a person would have got, and the messages not sent', () => {
    const stages = [{ category: 'order.status', language: 'en', stage: 'draft' }] as const
    const replay = replayOf({ policy: ESTABLISHED, stages: [...stages] }, 30)
    replay.add(past(1, routingFactsOf()))
    replay.add(past(2, routingFactsOf({ language: 'de' })))
    const { lanes, messages, changed } = replay.report
    expect(lanes.automation).toEqual({ before: 2, after: 1, contacts: ['con_1'] })
    expect(lanes.draft).toEqual({ before: 0, after: 1, contacts: ['con_1'] })
    expect(messages).toEqual({ before: 2, after: 1, contacts: ['con_1'] })
    expect(changed.map(({ contact, after }) => [contact, after.lane])).toEqual([['con_1', 'draft']])
  })

  test('a new refund rule names its refunds, their contacts and their sum', () => {
    const asked = (placedDays: number) =>
      routingFactsOf({
        category: 'refund.request',
        stage: 'draft',
        order: {
          number: '#LW-1001',
          state: 'preparing',
          payment: 'paid',
          placedDays,
          total: { amount: 3_000, currency: 'EUR' },
          refunded: 500,
          units: 3,
        },
      })
    const rules = [
      'When a customer requests a refund / If the order is unshipped and the order is at most 60 days old / Then refund the order / Else hand over.',
    ]
    const replay = replayOf({ policy: { ...ESTABLISHED, rules }, stages: [] }, 90)
    replay.add(past(1, asked(12)))
    replay.add(past(2, asked(45)))
    replay.add(past(3, asked(80)))
    const { refunds, money } = replay.report
    expect(refunds).toEqual({ before: 1, after: 2, contacts: ['con_2'] })
    expect(money.before).toEqual([{ amount: 2_500, currency: 'EUR' }])
    expect(money.after).toEqual([{ amount: 5_000, currency: 'EUR' }])
  })
})

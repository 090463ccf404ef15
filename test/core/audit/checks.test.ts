import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../worker/core/audit/diagnose.ts'
import { excerptOf, masked } from '../../../worker/core/audit/excerpt.ts'
import type { RolloutFacts } from '../../../worker/core/audit/rollout.ts'
import { workflowCheck, type WorkflowFacts } from '../../../worker/core/audit/workflow-check.ts'
import { DEFAULT_POLICY } from '../../../worker/core/lanes/default-policy.ts'
import { NOW } from '../../support/shop.ts'

const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const OWN = { ...DEFAULT_POLICY, version: 3 }

describe('the seven questions', () => {
  const answers = (facts: Partial<WorkflowFacts>) =>
    workflowCheck({ now: NOW, currency: 'EUR', ...facts }).map(({ answer }) => answer)

  test('what is not known is unsure, with a way to find out', () => {
    const checked = workflowCheck({ now: NOW, currency: 'EUR' })
    expect(checked).toHaveLength(7)
    expect(checked.every(({ answer, fix }) => answer === 'unsure' && fix !== '')).toBe(true)
  })

  test('a shop in order has seven times yes, and nothing to fix', () => {
    const checked = workflowCheck({
      now: NOW,
      currency: 'EUR',
      contacts: { chat: 10, email: 20 },
      classified: { share: 1, beforeReply: true },
      policy: OWN,
      followUps: { owner: 'Ann', due: 10, done: 10 },
      lastReview: ago(3),
      timings: { firstReply: 5, resolution: 600 },
    })
    expect(checked.map(({ answer }) => answer)).toEqual(Array(7).fill('yes'))
    expect(checked.every(({ fix, because }) => fix === '' && because !== '')).toBe(true)
    expect(checked[2]?.because).toContain('€100.00')
  })

  test.each([
    [0, 'contacts read elsewhere', { elsewhere: ['social' as const] }],
    [1, 'half of the contacts unclassified', { classified: { share: 0.5, beforeReply: true } }],
    [1, 'classified after the answer', { classified: { share: 1, beforeReply: false } }],
    [3, 'nobody responsible', { followUps: { due: 3, done: 3 } }],
    [3, 'follow-ups not made', { followUps: { owner: 'Ann', due: 10, done: 4 } }],
    [4, 'a review of three weeks ago', { lastReview: ago(21) }],
    [4, 'never a review', { lastReview: null }],
    [5, 'a time missing', { timings: { firstReply: 5, resolution: null } }],
  ])('question %i is no with %s', (at, _what, facts) => {
    expect(answers(facts)[at]).toBe('no')
  })

  test('limits nobody made the shop’s own are no escalation rule yet', () => {
    expect(answers({ policy: DEFAULT_POLICY })[2]).toBe('unsure')
  })
})

describe('what holds rollouts up', () => {
  const cell = (
    category: RolloutFacts['cells'][number]['category'],
    days: number,
    samples = { shadowSamples: 50, draftSamples: 80 },
  ): RolloutFacts['cells'][number] => ({
    category,
    language: 'en',
    stage: 'automation',
    since: ago(days),
    because: '',
    by: 'agt_1',
    ...samples,
  })
  const found = (facts: Partial<RolloutFacts>) =>
    diagnose({ currency: 'EUR', cells: [], volumes: [], ...facts }).map(({ failure }) => failure)

  test('nothing known, nothing found', () => {
    expect(found({})).toEqual([])
  })

  test('a careful rollout has no finding', () => {
    const signed = [
      { duty: 'owner' as const, agent: 'agt_1' },
      { duty: 'finance' as const, agent: 'agt_2' },
    ]
    const cells = [cell('order.status', 60), cell('delivery.options', 30)]
    expect(found({ policy: OWN, signed, cells, orders: true, articles: [] })).toEqual([])
  })

  test.each([
    ['skipped_shadow', { cells: [cell('order.status', 9, { shadowSamples: 3, draftSamples: 0 })] }],
    ['hard_category_first', { cells: [cell('refund.request', 60), cell('order.status', 9)] }],
    ['too_fast', { cells: [cell('order.status', 60), cell('delivery.options', 58)] }],
    ['no_thresholds', { policy: DEFAULT_POLICY }],
    ['no_thresholds', { policy: { ...OWN, limits: { ...OWN.limits, money: 5_000_000 } } }],
    ['nobody_signed', { signed: [] }],
    ['one_signer', { signed: [{ duty: 'owner' as const, agent: 'agt_1' }] }],
    ['unclear_rules', { policy: { ...OWN, rules: ['be nice to everybody'] } }],
    [
      'no_articles',
      { articles: [], volumes: [{ category: 'policy.question' as const, contacts: 9 }] },
    ],
    [
      'no_order_data',
      { orders: false, volumes: [{ category: 'order.status' as const, contacts: 9 }] },
    ],
  ])('%s is found', (failure, facts) => {
    expect(found(facts)).toEqual([failure])
  })

  test('every finding has evidence and a next step', () => {
    const [finding] = diagnose({ currency: 'EUR', cells: [], volumes: [], signed: [] })
    expect(finding).toEqual({
      failure: 'nobody_signed',
      because: 'nobody answers for the policy that is live',
      evidence: ['the live policy has no signature'],
      next: expect.stringContaining('sign'),
    })
  })
})

describe('what a report may show', () => {
  test.each([
    ['mail ann.lee+x@mail.example.com now', 'mail [e-mail] now'],
    ['call +49 (0)170 123 45 67', 'call [number]'],
    ['call 030/1234567', 'call [number]'],
    ['card 4111-1111-1111-1111 was charged', 'card [card number] was charged'],
    ['to DE89 3704 0044 0532 0130 00', 'to [bank account]'],
    [
      'order #104233 of 2026-11-18, 12.11.2026, €1,299.00',
      'order #104233 of 2026-11-18, 12.11.2026, €1,299.00',
    ],
  ])('“%s” is shown as “%s”', (text, shown) => {
    expect(masked(text)).toBe(shown)
  })

  test('an excerpt is one line of at most 160 characters', () => {
    expect(excerptOf(`a\n b  ${'c'.repeat(500)}`)).toHaveLength(160)
    expect(excerptOf('short\n\ntext')).toBe('short text')
  })
})

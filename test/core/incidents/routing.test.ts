import { describe, expect, test } from 'vitest'
import { emptyMemory } from '../../../shared/conversation.ts'
import type { Incident } from '../../../shared/incident.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Signal } from '../../../shared/understanding.ts'
import { evidenceOf } from '../../../worker/core/autonomy/outcomes.ts'
import { incidentFor } from '../../../worker/core/incidents/incident-for.ts'
import { replayOf } from '../../../worker/core/replay.ts'
import { route, wouldAutomate } from '../../../worker/core/route.ts'
import { routingFactsOf } from '../../support/facts.ts'
import { ESTABLISHED, MERCHANT, order, parcel } from '../../support/shop.ts'

const told = { id: 'inc_strike', name: 'Strike', text: 'The carrier is on strike.' } as const
const facts = (changes: Partial<RoutingFacts> = {}) =>
  routingFactsOf({ incident: told, ...changes })
const routed = (changes: Partial<RoutingFacts> = {}) => route(facts(changes), ESTABLISHED)

describe('an approved text answers', () => {
  test.each(['off', 'shadow', 'draft', 'automation', 'paused'] as const)(
    'whatever the desk has earned: %s',
    (stage) => {
      expect(routed({ stage })).toMatchObject({
        lane: 'automation',
        rule: 'incident',
        silent: false,
        actions: [],
      })
    },
  )

  test('before the rules of the shop', () => {
    const rules = ['When a customer asks where an order is, hand over']
    expect(route(facts(), { ...ESTABLISHED, rules }).rule).toBe('incident')
  })

  test.each<[string, Partial<RoutingFacts>]>([
    ...(['anger', 'legal', 'human_request', 'self_harm', 'abuse', 'followup'] as Signal[]).map(
      (signal): [string, Partial<RoutingFacts>] => [
        signal,
        { signals: [{ signal, words: 'words' }] },
      ],
    ),
    ['a telephone call', { channel: 'phone' }],
    ['a language nobody here speaks', { language: 'other', otherLanguage: 'sv' }],
    ['a VIP', { customer: { vip: true, orders: 1, spent: 1, complaints: 0 } }],
    ['too many wrong proofs', { locked: true }],
    ['a complaint about the service', { category: 'complaint.service' }],
  ])('but never before a hard stop: %s', (_name, changes) => {
    for (const stage of ['automation', 'paused', 'shadow'] as const) {
      const decision = routed({ ...changes, stage })
      expect(decision).toMatchObject({ lane: 'handover' })
      expect(decision.rule).not.toBe('incident')
    }
  })

  test('nor where it is not sure what is asked, nor in place of what was just agreed to', () => {
    expect(routed({ probability: 0.3 }).rule).toBe('confidence')
    const proposal = { ...facts().proposal, kind: 'act' as const, action: CANCEL }
    expect(routed({ proposal }).rule).not.toBe('incident')
  })

  test('stored facts give the same decision again, also under other stages', () => {
    const stored = JSON.parse(JSON.stringify(facts({ stage: 'shadow' }))) as RoutingFacts
    const { conditions: _follow, ...decision } = routed({ stage: 'shadow' })
    const stages = [{ category: 'order.status', language: 'en', stage: 'draft' } as const]
    const replay = replayOf({ policy: ESTABLISHED, stages }, 30)
    replay.add({ contact: 'con_1', conversation: 'cvs_1', at: new Date(), facts: stored, decision })
    expect(replay.report).toMatchObject({
      lanes: { automation: { before: 1, after: 1 } },
      messages: { before: 1, after: 1 },
      changed: [],
    })
  })

  test('it is no evidence of what the desk can do', () => {
    const read = { cell: { category: 'order.status', language: 'en' }, conversation: {} }
    const outcome = { decision: routed(), facts: facts(), topic: {} }
    expect(evidenceOf(outcome as never, read as never, new Date())).toEqual([])
    const { proposal } = facts()
    expect(wouldAutomate(facts({ proposal: { ...proposal, kind: 'none' } }), ESTABLISHED)).toBe(
      false,
    )
  })
})

const CANCEL = { kind: 'order.cancel', order: '#LW-1004', reason: 'no longer needed' } as never

describe('which incident concerns a contact', () => {
  const incident = (id: string, changes: Partial<Incident> = {}): Incident => ({
    id: `inc_${id}`,
    merchant: MERCHANT.id,
    name: id,
    text: { en: `${id} in English`, de: `${id} auf Deutsch` },
    match: { categories: ['order.status'], carrier: 'DHL' },
    state: 'active',
    by: 'Anna',
    startedAt: '2026-11-18T09:00:00.000Z',
    ...changes,
  })
  const everybody = { match: { categories: ['order.status' as const] } }
  const mine = [order('#LW-1004', { parcels: [parcel('in_transit')] })]
  const asked = { kind: 'ask', because: '', messages: 1, asksFor: 'order_number' } as const
  const find = (
    incidents: Incident[],
    {
      proven = mine,
      language = 'en' as const,
      category = 'order.status' as const,
      stage = 'automation' as const,
      seen = [],
    }: {
      proven?: typeof mine
      language?: 'en' | 'de' | 'fr'
      category?: 'order.status' | 'order.cancel'
      stage?: 'automation' | 'shadow'
      seen?: `inc_${string}`[]
    } = {},
  ) =>
    incidentFor(
      {
        cell: { category, language },
        language,
        conversation: { memory: { ...emptyMemory(), incidents: seen } } as never,
      },
      {
        standing: { speaks: true, customers: [], incidents },
        proven,
        proposal: asked,
        stage,
        merchant: MERCHANT,
      },
    )

  test('by category and a proven order, in the customer’s language or the shop’s', () => {
    expect(find([incident('strike')])).toEqual({
      id: 'inc_strike',
      name: 'strike',
      text: 'strike in English',
    })
    expect(find([incident('strike')], { language: 'de' })?.text).toBe('strike auf Deutsch')
    expect(find([incident('strike')], { language: 'fr' })?.text).toBe('strike in English')
  })

  test('not another category, nor without an order that is theirs, nor an order it does not concern', () => {
    expect(find([incident('strike')], { category: 'order.cancel' })).toBeUndefined()
    expect(find([incident('strike')], { proven: [] })).toBeUndefined()
    expect(find([incident('strike')], { proven: [order('#LW-1001')] })).toBeUndefined()
  })

  test('one that names no orders concerns everybody, and who named none is asked as ever', () => {
    expect(find([incident('outage', everybody)], { proven: [] })).toEqual({
      id: 'inc_outage',
      name: 'outage',
      text: 'outage in English',
      asks: true,
    })
    expect(find([incident('outage', everybody)])).not.toHaveProperty('asks')
  })

  test('where the desk only watches, nothing is asked with it', () => {
    const shadow = find([incident('outage', everybody)], { proven: [], stage: 'shadow' })
    expect(shadow).toEqual({ id: 'inc_outage', name: 'outage', text: 'outage in English' })
  })

  test('of two the newer, and each once in a conversation', () => {
    const both = [incident('newer'), incident('older')]
    expect(find(both)?.id).toBe('inc_newer')
    expect(find(both, { seen: ['inc_newer'] })?.id).toBe('inc_older')
    expect(find(both, { seen: ['inc_newer', 'inc_older'] })).toBeUndefined()
  })
})

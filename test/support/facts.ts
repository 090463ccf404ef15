import type { RoutingFacts } from '../../shared/routing.ts'

/** What the router sees of "where is my order?", asked in a chat about an order that is theirs; changed as a test needs. */
export function routingFactsOf(changes: Partial<RoutingFacts> = {}): RoutingFacts {
  return {
    channel: 'chat',
    language: 'en',
    category: 'order.status',
    probability: 0.97,
    signals: [],
    mood: { kind: 'neutral', degree: 0 },
    severity: 'low',
    urgency: 'normal',
    order: {
      number: '#LW-1004',
      state: 'in_transit',
      payment: 'paid',
      placedDays: 8,
      total: { amount: 3000, currency: 'EUR' },
      refunded: 0,
      units: 3,
      country: 'DE',
    },
    identity: 1,
    loop: { sameAnswers: 0, rephrased: 0, stuck: 0, turns: 0 },
    proposal: {
      skill: 'where-is-my-order',
      kind: 'answer',
      because: 'the store knows where #LW-1004 is',
      messages: 1,
    },
    stage: 'automation',
    clock: { weekday: 3, minutes: 660, open: true },
    ...changes,
  }
}

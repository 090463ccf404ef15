import { describe, expect, test, vi } from 'vitest'
import { auditor, auditTickets } from '../../../worker/core/audit/auditor.ts'
import type { AuditSetup, PastTicket } from '../../../worker/core/audit/ticket.ts'
import { ARTICLES, MERCHANT, NOW } from '../../support/shop.ts'

const SETUP: AuditSetup = { merchant: MERCHANT, articles: [], orders: false, now: NOW }

const ticket = (body: string, more: Partial<PastTicket> = {}): PastTicket => ({
  line: 2,
  subject: '',
  body,
  channel: 'email',
  tags: [],
  createdAt: NOW,
  ...more,
})
const audit = (body: string, setup: Partial<AuditSetup> = {}, more: Partial<PastTicket> = {}) =>
  auditor({ ...SETUP, ...setup }).add(ticket(body, more))

describe('what a ticket would do', () => {
  test.each([
    ['a lawyer', 'My lawyer will contact you about this.'],
    ['a chargeback', 'This is fraud, I will do a chargeback.'],
    ['danger', 'The charger caught fire and burned my hand.'],
    ['asking for a person', 'I want to talk to a human being please.'],
    ['wholesale', 'We would like to order 500 pieces wholesale for our stores.'],
    ['a review that is threatened', 'I will post this on Trustpilot and Instagram.'],
    ['anger', 'You are useless, this is an absolute disgrace, I am furious!!!'],
    ['a refund over the limit', 'I want a refund of €450 for my order #1042.'],
    ['an exception', 'I know it is too late, could you make an exception and take it back?'],
    ['a disputed return', 'You refused my return, that is wrong.'],
    ['Japanese', '注文した商品はいつ届きますか。教えてください。'],
  ])('%s stays with a person, whatever is connected', (_what, body) => {
    expect(audit(body, { articles: ARTICLES, orders: true })).toMatchObject({
      kind: 'never',
      lane: 'handover',
      missing: [],
    })
  })

  test('a phone call and a public review stay with a person', () => {
    for (const channel of ['phone', 'review'] as const)
      expect(audit('Where is my order #1042?', {}, { channel }).kind).toBe('never')
  })

  test('a broken item is never answered without a person, from a draft', () => {
    const audited = audit('The mug arrived broken.')
    expect(audited).toMatchObject({ kind: 'never', lane: 'draft', category: 'order.problem' })
  })

  test.each(['Where is my order?', 'Where is my order #1042?'])(
    '“%s” automates with order data, which is missing until orders are connected',
    (body) => {
      const customer = 'ann@mail.example'
      expect(audit(body, {}, { customer })).toMatchObject({
        kind: 'automates',
        lane: 'automation',
        missing: ['order data'],
      })
      expect(audit(body, { orders: true }, { customer })).toMatchObject({ missing: [] })
    },
  )

  test('a question about the shop needs an article, and automates with one', () => {
    const question = 'How long does delivery take?'
    expect(audit(question)).toMatchObject({
      kind: 'needs',
      missing: ['an article about delivery.options'],
    })
    expect(audit(question, { articles: ARTICLES })).toMatchObject({
      kind: 'automates',
      missing: [],
    })
  })

  test('many articles find the one that answers', () => {
    const others = Array.from({ length: 60 }, (_one, at) => ({
      ...ARTICLES[0],
      slug: `other-${at}`,
      title: `Care for fabric number ${at}`,
      body: 'Wash it cold.',
      keywords: [],
      categories: [],
      language: 'en' as const,
    }))
    const audited = audit('How long does delivery take?', { articles: [...others, ...ARTICLES] })
    expect(audited.kind).toBe('automates')
  })

  test('a cancellation needs order data; a message that says nothing a clearer one', () => {
    const cancel = audit('Please cancel my order #1042.')
    expect(cancel).toMatchObject({ kind: 'automates', missing: ['order data'] })
    expect(audit('asdf qwer').missing).toEqual(['a clearer message'])
  })

  test('a VIP by tag, and the second complaint of a customer within 30 days, stay with a person', () => {
    const customer = 'ann@mail.example'
    expect(audit('Where is my order?', {}, { customer, tags: ['VIP'] })).toMatchObject({
      kind: 'never',
      because: expect.stringContaining('VIP'),
    })
    const complaint = 'My parcel never arrived.'
    const again = (days: number) => {
      const { add } = auditor(SETUP)
      add(ticket(complaint, { customer, createdAt: new Date(NOW.getTime() - days * 86_400_000) }))
      return add(ticket(complaint, { customer: 'Ann@mail.example' }))
    }
    expect(again(5).because).toContain('second complaint')
    expect(again(40).because).not.toContain('second complaint')
  })

  test('it is read in the language of the ticket', () => {
    expect(audit('Wo ist meine Bestellung?')).toMatchObject({
      language: 'de',
      category: 'order.status',
      kind: 'automates',
    })
  })
})

describe('the report', () => {
  const tickets = [
    ticket('How long does delivery take?', { line: 2, handleMinutes: 4 }),
    ticket('How long does delivery take to Spain?', { line: 3, handleMinutes: 8 }),
    ticket('Where is my order #1042?', { line: 4, firstReplyMinutes: 60 }),
    ticket('My lawyer will sue you over order #1042.', { line: 5 }),
    ticket('', { line: 6, subject: 'What does delivery cost?' }),
  ]

  test('adds up what automates, what is missing by volume, and why the rest stays', () => {
    const { totals } = auditTickets(tickets, SETUP)
    expect(totals.kinds).toEqual({
      automates: { tickets: 1, share: 0.2 },
      needs: { tickets: 3, share: 0.6 },
      never: { tickets: 1, share: 0.2 },
    })
    expect(totals.missing[0]).toEqual({
      missing: 'an article about delivery.options',
      tickets: 3,
      alone: 3,
      because: 'an article about delivery.options would automate 3 tickets',
    })
    expect(totals.never).toEqual([{ because: 'legal steps are mentioned', tickets: 1, share: 0.2 }])
    expect(totals).toMatchObject({ fromOrders: 1, subjectOnly: 1 })
  })

  test('has volume, moods and times per category and language', () => {
    const { baseline } = auditTickets(tickets, SETUP)
    expect(baseline[0]).toMatchObject({
      category: 'delivery.options',
      language: 'en',
      tickets: 3,
      share: 0.6,
      handleMinutes: 6,
      firstReplyMinutes: null,
    })
    const moods = baseline[0]?.moods
    expect((moods?.frustrated ?? 0) + (moods?.neutral ?? 0) + (moods?.satisfied ?? 0)).toBe(1)
  })

  test('begins the worst tickets with the most harm, and says why and what to do', () => {
    const [worst] = auditTickets(tickets, SETUP).worst
    expect(worst).toMatchObject({ line: 5, lane: 'handover', kind: 'never' })
    expect(worst?.reasons[0]).toBe('legal steps are mentioned')
    expect(worst?.todo).toContain('legal matters')
  })

  test('has at most 20 worst tickets', () => {
    const many = Array.from({ length: 30 }, (_one, at) => ticket('Hello', { line: at + 2 }))
    expect(auditTickets(many, SETUP).worst).toHaveLength(20)
  })

  test('counts questions that come again', () => {
    const asked = ['Do you ship to Spain?', 'Hi, do you ship to Spain', 'Which sizes has the coat?']
    const { repeated } = auditTickets(
      asked.map((body, at) => ticket(body, { line: at + 2 })),
      SETUP,
    )
    expect(repeated).toMatchObject([{ tickets: 2, excerpt: 'Do you ship to Spain?' }])
  })

  test('shows at most 160 characters of a ticket, and no address or number', () => {
    const body = `My lawyer (a.b@law.example, +49 170 1234567) says ${'no '.repeat(100)}card 4111 1111 1111 1111`
    const report = JSON.stringify(auditTickets([ticket(body, { customer: 'c@d.example' })], SETUP))
    expect(report).not.toMatch(/law\.example|d\.example|1234567|4111/)
    const [shown] = auditTickets([ticket(body)], SETUP).tickets
    const quoted = shown?.because.match(/"(.*)"/)?.[1] ?? ''
    expect((shown?.excerpt.length ?? 0) + quoted.length).toBeLessThanOrEqual(160)
  })

  test('tells how far it is, and sends nothing', () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const told: number[] = []
    auditTickets(tickets, SETUP, (done, all) => told.push(done / all))
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1])
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  test('nothing is a report of nothing', () => {
    expect(auditTickets([], SETUP)).toMatchObject({ tickets: [], worst: [], baseline: [] })
  })
})

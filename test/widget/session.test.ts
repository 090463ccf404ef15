import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stored } from '../../widget/stored.ts'
import { fakeDesk, settle, visit, type Sent } from './fake-desk.ts'

describe('a visit', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const unreachable: Sent = { kind: 'unreachable' }

  it('stores nothing and starts nothing before the visitor opens', async () => {
    const { desk, api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    visit(api, browser).session.wake()
    await settle()
    expect([desk.starts, browser.stored.kept, browser.stored.pending]).toEqual([
      0,
      undefined,
      undefined,
    ])
  })

  it('sends in order, once, and forgets what is acknowledged', async () => {
    const { desk, api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const { session, store } = visit(api, browser)
    session.open()
    session.send('one')
    session.send('two')
    await settle()
    expect(desk.stored.map(({ text }) => text)).toEqual(['one', 'two'])
    expect([desk.starts, store.get().outgoing, browser.stored.pending]).toEqual([1, [], []])
  })

  it('retries a call that got no answer with the same id, then says not sent, then heals by itself', async () => {
    const { desk, api } = fakeDesk()
    const { session, store } = visit(api, { stored: {} })
    session.open()
    desk.next = Array.from({ length: 3 }, () => unreachable)
    session.send('hello')
    await settle(8_000)
    expect(desk.tried.length).toBeGreaterThanOrEqual(3)
    await settle(60_000)
    expect(desk.stored.map(({ text }) => text)).toEqual(['hello'])
    expect([store.get().outgoing, store.get().trouble]).toEqual([[], undefined])
  })

  it('waits as long as a busy desk asks', async () => {
    const { desk, api } = fakeDesk()
    const { session, store } = visit(api, { stored: {} })
    session.open()
    desk.next = [{ kind: 'later', seconds: 7 }]
    session.send('hello')
    await settle(6_900)
    expect([desk.stored.length, store.get().trouble]).toEqual([0, 'busy'])
    await settle(200)
    expect([desk.stored.length, store.get().trouble]).toEqual([1, undefined])
  })

  it('loses nothing when the page goes away before the answer', async () => {
    const { desk, api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const before = visit({ ...api, send: () => new Promise(() => undefined) }, browser)
    before.session.open()
    before.session.send('still here?')
    await settle()
    visit(api, browser).session.wake()
    await settle()
    expect(desk.stored.map(({ text }) => text)).toEqual(['still here?'])
    expect(browser.stored.pending).toEqual([])
  })

  it('starts anew with the same words when the conversation is gone', async () => {
    const { desk, api } = fakeDesk()
    const { session, store } = visit(api, { stored: {} })
    session.open()
    await settle()
    desk.next = [{ kind: 'gone' }]
    session.send('hello again')
    await settle()
    expect([desk.starts, desk.stored.map(({ text }) => text)]).toEqual([2, ['hello again']])
    expect(store.get().conversation?.id).toBe('cvs_2')
  })

  it('gives a text that is too long back to be edited', async () => {
    const { desk, api } = fakeDesk()
    const { session, store } = visit(api, { stored: {} })
    session.open()
    desk.next = [{ kind: 'refused', tooLong: true }]
    session.send('so many words')
    await settle()
    const item = store.get().outgoing[0]
    expect(item?.failed).toBe('too_long')
    session.edit(item?.id ?? '')
    expect([store.get().draft, store.get().outgoing]).toEqual(['so many words', []])
  })

  it('asks for a person once, however often the button is pressed', async () => {
    const { api } = fakeDesk()
    const handover = vi.fn(api.handover)
    const { session, store } = visit({ ...api, handover }, { stored: {} })
    session.open()
    session.handover()
    session.handover()
    await settle()
    expect(handover).toHaveBeenCalledTimes(1)
    expect(store.get().conversation?.owner.kind).toBe('helpdesk')
  })
})

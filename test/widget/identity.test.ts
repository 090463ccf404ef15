import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stored } from '../../widget/stored.ts'
import { fakeDesk, settle, tokenOf, visit } from './fake-desk.ts'

type Browser = { stored: Stored }

const ANN = tokenOf('ann')
const BOB = tokenOf('bob')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Ann opens the chat, says her secret, and has another word on its way. */
async function annSpeaks(browser: Browser = { stored: {} }) {
  const { desk, api } = fakeDesk()
  const page = { identity: ANN as string | undefined }
  const tab = visit(api, browser, page)
  tab.session.wake()
  tab.session.open()
  tab.session.send('ann’s secret')
  await settle()
  return { desk, api, page, browser, ...tab }
}

describe('two customers, one after the other', () => {
  it('leave nothing of the first in the model, the storage, or on the wire', async () => {
    const { desk, store, browser, links, identify } = await annSpeaks()
    const before = browser.stored.kept
    expect(before).toMatchObject({ who: 'ann', token: 't1' })
    store.note({ draft: 'ann’s secret draft' })
    identify(BOB)
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/ann|secret|t1|cvs_1/)
    expect(links[0]?.closed).toBe(true)
    await settle()
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/ann|secret/)
    expect(browser.stored.kept).toMatchObject({ who: 'bob', conversation: 'cvs_2', token: 't2' })
    expect(desk.shown).toEqual([
      ['start', ANN],
      ['start', BOB],
    ])
    links[0]?.listener.event({ kind: 'typing', author: 'agent', name: 'ann’s agent' })
    expect(desk.starts).toBe(2)
  })

  it('nor does what was on its way for the first reach the second', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    let answer: (() => void) | undefined
    const slow = {
      ...api,
      start: (opening: Parameters<typeof api.start>[0]) =>
        opening.identity === ANN
          ? new Promise<never>((resolve) => {
              answer = () => resolve(api.start(opening) as never)
            })
          : api.start(opening),
    }
    const { session, store, identify } = visit(slow, browser, { identity: ANN })
    session.open()
    session.send('ann’s secret')
    await settle()
    identify(BOB)
    await settle()
    answer?.()
    await settle(60_000)
    expect(desk.stored).toEqual([])
    expect(desk.tried).toEqual([])
    expect(browser.stored.kept).toMatchObject({ who: 'bob' })
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/secret/)
  })

  it('nor what the first could not send before the page was left', async () => {
    const { api, desk } = fakeDesk()
    const browser: Browser = { stored: {} }
    const away = visit({ ...api, start: async () => ({ kind: 'unreachable' }) }, browser, {
      identity: ANN,
    })
    away.session.open()
    away.session.send('ann’s secret')
    await settle()
    expect(browser.stored.pending).toHaveLength(1)
    const { session } = visit(api, browser, { identity: BOB })
    session.wake()
    session.open()
    await settle(1_000)
    expect(desk.tried).toEqual([])
    expect(JSON.stringify(browser.stored)).not.toMatch(/secret/)
  })

  it('also where the second comes with a new page', async () => {
    const { api, browser } = await annSpeaks()
    const { session, store } = visit(api, browser, { identity: BOB })
    session.wake()
    session.open()
    await settle()
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/ann|secret/)
  })
})

describe('the same customer', () => {
  it('keeps the conversation when the shop makes a new token, on this page or the next', async () => {
    const { desk, api, store, browser, links, identify } = await annSpeaks()
    identify(tokenOf('ann', 1))
    await settle()
    expect([desk.starts, links.length, links[0]?.closed]).toEqual([1, 1, false])
    expect(store.get().messages.map(({ text }) => text)).toEqual(['ann’s secret'])
    const next = visit(api, browser, { identity: tokenOf('ann', 2) })
    next.session.wake()
    await settle()
    expect(next.store.get().conversation?.id).toBe('cvs_1')
  })

  it('finds it again once the page has said who they are, and not before', async () => {
    const { api, browser } = await annSpeaks()
    const { session, store, identify } = visit(api, browser)
    session.wake()
    await settle()
    expect(store.get().conversation).toBe(undefined)
    identify(tokenOf('ann', 1))
    await settle()
    expect(store.get().messages.map(({ text }) => text)).toEqual(['ann’s secret'])
  })
})

describe('nobody in particular', () => {
  it('sees nothing of the customer before: opening begins anew', async () => {
    const { api, browser } = await annSpeaks()
    const { session, store } = visit(api, browser)
    session.wake()
    session.open()
    await settle()
    expect(store.get().conversation?.id).toBe('cvs_2')
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/ann|secret/)
  })

  it('is who is left after forget: no token, no socket, no words, no conversation until the next open', async () => {
    const { desk, session, store, browser, page, links } = await annSpeaks()
    page.identity = undefined
    session.close()
    session.forget()
    await settle(60_000)
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/ann|secret|cvs/)
    expect([desk.starts, links.length, links[0]?.closed]).toEqual([1, 1, true])
    session.open()
    await settle()
    expect(desk.shown.at(-1)).toEqual(['start', undefined])
    expect(browser.stored.kept).not.toHaveProperty('who')
  })

  it('becomes a customer without losing a word, and from then on holds the new key', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    const { session, store, links, identify } = visit(api, browser)
    session.open()
    session.send('do you ship to Norway?')
    await settle()
    identify(ANN)
    session.send('and to Chile?')
    await settle()
    expect(desk.shown).toEqual([
      ['start', undefined],
      ['identify', ANN],
    ])
    expect(store.get().messages.map(({ text }) => text)).toEqual([
      'do you ship to Norway?',
      'and to Chile?',
    ])
    expect(browser.stored.kept).toMatchObject({
      who: 'ann',
      token: 't1.named',
      conversation: 'cvs_1',
    })
    expect(links.map(({ key, closed }) => [key.token, closed])).toEqual([
      ['t1', true],
      ['t1.named', false],
    ])
  })

  it('also where the page after signing in says so', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    const before = visit(api, browser)
    before.session.open()
    before.session.send('do you ship to Norway?')
    await settle()
    const { session, store } = visit(api, browser, { identity: ANN })
    session.wake()
    await settle()
    expect([desk.starts, browser.stored.kept?.token]).toEqual([1, 't1.named'])
    expect(store.get().messages).toHaveLength(1)
  })

  it('or while the conversation is just beginning', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    const { session, identify } = visit(api, browser)
    session.open()
    identify(ANN)
    await settle()
    expect(desk.shown.at(-1)).toEqual(['start', ANN])
    expect(browser.stored.kept).toMatchObject({ who: 'ann' })
  })

  it('begins anew where the conversation turns out to be somebody else’s', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    const { session, store, identify } = visit(api, browser)
    session.open()
    session.send('somebody’s secret')
    await settle()
    desk.naming[BOB] = { kind: 'refused', tooLong: false }
    identify(BOB)
    await settle()
    expect(desk.shown.slice(1)).toEqual([
      ['identify', BOB],
      ['start', BOB],
    ])
    expect(store.get().conversation?.id).toBe('cvs_2')
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/secret/)
  })
})

describe('an identity that does not count', () => {
  const refusal = { kind: 'gone' } as const

  it('does not keep anybody from asking, and the page hears of it', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    desk.starting[ANN] = refusal
    const { session, told } = visit(api, browser, { identity: ANN })
    session.open()
    session.send('hello')
    await settle()
    expect(desk.stored.map(({ text }) => text)).toEqual(['hello'])
    expect(browser.stored.kept).not.toHaveProperty('who')
    expect(told).toEqual([['error', { code: 'unauthorised', field: 'identity' }]])
  })

  it('leaves the conversation that is under way as it is', async () => {
    const { desk, api } = fakeDesk()
    const browser: Browser = { stored: {} }
    const { session, store, told, identify } = visit(api, browser)
    session.open()
    session.send('hello')
    await settle()
    desk.naming[ANN] = refusal
    identify(ANN)
    await settle()
    session.send('still here')
    await settle()
    expect(desk.stored.map(({ text }) => text)).toEqual(['hello', 'still here'])
    expect(store.get().conversation?.id).toBe('cvs_1')
    expect(told).toEqual([['error', { code: 'unauthorised', field: 'identity' }]])
  })
})

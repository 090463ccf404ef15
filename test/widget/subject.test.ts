import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAnothers, subjectOf } from '../../widget/state/subject.ts'
import type { Stored } from '../../widget/stored.ts'
import { fakeDesk, settle, tokenOf, visit } from './fake-desk.ts'

const ANN = tokenOf('ann')

describe('whom a token speaks of', () => {
  it.each([
    [ANN, 'ann'],
    [tokenOf('ünï-🦊?>~'), expect.any(String)],
    ['', undefined],
    ['a.b.c', undefined],
    [undefined, undefined],
    ['💥.💥.💥', undefined],
  ])('%s', (token, subject) => {
    expect(subjectOf(token)).toEqual(subject)
  })

  it('two tokens of one customer belong together, whatever their alphabet', () => {
    for (const sub of ['ann', 'ünï-🦊?>~', '>>>???', 'ÿÿÿ']) {
      const owner = subjectOf(tokenOf(sub))
      expect(isAnothers(owner, tokenOf(sub, 7))).toBe(false)
      expect(isAnothers(owner, tokenOf(`${sub}!`))).toBe(true)
      expect(isAnothers(owner, undefined)).toBe(true)
    }
    expect(isAnothers(undefined, ANN)).toBe(false)
  })
})

describe('another tab', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  it('that named the customer hands the new key to this one, if it may have it', async () => {
    const { api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const page: { identity?: string } = {}
    const one = visit(api, browser, page)
    one.session.open()
    one.session.send('hello')
    await settle()
    const kept = browser.stored.kept ?? expect.fail('kept')
    browser.stored = { kept: { ...kept, token: 't1.named', who: 'ann' } }
    page.identity = ANN
    one.session.sync()
    await settle()
    expect(one.links.at(-1)).toMatchObject({ closed: false, key: { token: 't1.named' } })
    delete page.identity
    browser.stored = { kept: { ...kept, token: 't2.named', who: 'ann' } }
    one.session.sync()
    await settle()
    expect([one.store.get().open, one.store.get().messages]).toEqual([false, []])
    expect(browser.stored.kept).toMatchObject({ who: 'ann' })
  })
})

describe('an answer that comes too late', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('for one customer is nothing to the next: neither their key nor what they were about to say', async () => {
    const { api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const never = { ...api, start: () => new Promise<never>(() => undefined) }
    const { session, store, identify } = visit(never, browser, { identity: ANN })
    session.open()
    store.note({ draft: 'ann’s secret' })
    identify(tokenOf('bob'))
    expect(store.get().draft).toBe('')
  })

  it('brings no conversation back that was forgotten meanwhile', async () => {
    const { desk, api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const slow = {
      ...api,
      identify: async (...asked: Parameters<typeof api.identify>) => {
        await new Promise((resolve) => setTimeout(resolve, 5_000))
        return api.identify(...asked)
      },
    }
    const { session, store, identify } = visit(slow, browser)
    session.open()
    session.send('a secret')
    await settle()
    identify(ANN)
    await settle(1_000)
    session.close()
    session.forget()
    await settle(10_000)
    expect(desk.shown.at(-1)).toEqual(['identify', ANN])
    expect(JSON.stringify([store.get(), browser.stored])).not.toMatch(/secret|cvs|named/)
  })

  it('nor does a page that changes its mind at once begin two conversations', async () => {
    const { desk, api } = fakeDesk()
    const browser: { stored: Stored } = { stored: {} }
    const { session, identify } = visit(api, browser)
    session.open()
    identify(ANN)
    identify(tokenOf('bob'))
    identify(tokenOf('bob', 1))
    await settle()
    expect(desk.shown).toEqual([['start', tokenOf('bob', 1)]])
    session.close()
    identify(ANN)
    session.forget()
    await settle(60_000)
    expect([desk.starts, browser.stored]).toEqual([1, {}])
  })
})

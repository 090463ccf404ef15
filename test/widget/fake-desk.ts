import { vi } from 'vitest'
import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import type { ConversationView } from '../../shared/conversation.ts'
import type { Message } from '../../shared/message.ts'
import { createMemory } from '../../widget/memory.ts'
import type { Api, Outcome } from '../../widget/net/api.ts'
import type { LinkOptions } from '../../widget/net/link.ts'
import { createSession } from '../../widget/state/session.ts'
import { createStore } from '../../widget/state/store.ts'
import type { Stored } from '../../widget/stored.ts'

export type Sent = Outcome<ConversationUpdate>
export type Started = Outcome<StartedConversation>

/** A desk that stores what it is sent, unless the test has lined up another outcome. */
export function fakeDesk() {
  const view: ConversationView = {
    id: 'cvs_1',
    status: 'open',
    owner: { kind: 'desk' },
    language: 'en',
  }
  const desk = {
    view,
    stored: [] as Message[],
    next: [] as Sent[],
    starts: 0,
    tried: [] as string[],
    /** Tokens the desk was shown, with what it was shown them for. */
    shown: [] as [what: 'start' | 'identify', identity: string | undefined][],
    /** What it answers to an identity, where that is not yes. */
    starting: {} as Record<string, Started>,
    naming: {} as Record<string, Started>,
  }
  const told = (): Sent => ({
    kind: 'ok',
    value: { conversation: desk.view, messages: desk.stored },
  })
  const store = (id: string, text: string) => {
    const seq = desk.stored.length + 1
    const author = { kind: 'customer' } as const
    const message = { id, seq, at: '', author, text, language: 'en', ai_generated: false }
    if (!desk.stored.some((known) => known.id === id)) desk.stored.push(message)
  }
  const api: Api = {
    start: async ({ identity = '' }): Promise<Started> => {
      desk.shown.push(['start', identity || undefined])
      const refused = desk.starting[identity]
      if (refused) return refused
      desk.starts += 1
      desk.view = { ...view, id: `cvs_${desk.starts}` }
      desk.stored = []
      const token = `t${desk.starts}`
      return { kind: 'ok', value: { conversation: desk.view, token, messages: [] } }
    },
    identify: async ({ token }, identity): Promise<Started> => {
      desk.shown.push(['identify', identity])
      const value = { conversation: desk.view, token: `${token}.named`, messages: [] }
      return desk.naming[identity] ?? { kind: 'ok', value }
    },
    send: async (_key, { id, text }) => {
      desk.tried.push(text)
      const outcome = desk.next.shift()
      if (outcome) return outcome
      store(id, text)
      return told()
    },
    pull: async () => told(),
    handover: async () => {
      desk.view = { ...desk.view, owner: { kind: 'helpdesk' } }
      return told()
    },
    rate: async () => ({ kind: 'ok', value: undefined }),
    socketUrl: () => '',
  }
  return { desk, api }
}

/** A page with the chat on it. `browser` outlives it; `page.identity` is what the shop says of its customer. */
export function visit(
  api: Api,
  browser: { stored: Stored },
  page: { identity?: string | undefined } = {},
) {
  const store = createStore()
  const links: (LinkOptions & { closed: boolean })[] = []
  const told: [event: string, detail: unknown][] = []
  let ids = 0
  const session = createSession({
    api,
    store,
    memory: createMemory({
      load: () => structuredClone(browser.stored),
      save: (stored) => {
        browser.stored = structuredClone(stored)
        return true
      },
    }),
    opening: () => ({
      merchant: 'mer_demo',
      language: 'en',
      page: '',
      ...(page.identity && { identity: page.identity }),
    }),
    openLink: (options) => {
      const link = { ...options, closed: false }
      links.push(link)
      const pull = async () => {
        const outcome = await options.api.pull(options.key, options.after())
        if (link.closed) return
        if (outcome.kind === 'ok') options.listener.update(outcome.value)
        if (outcome.kind === 'gone') options.listener.gone()
      }
      const close = () => void (link.closed = true)
      return { typing: noop, pull: () => void pull(), hurry: noop, close }
    },
    newId: () => `id${(ids += 1)}-${Math.random()}`,
    tell: (event, detail) => void told.push([event, detail]),
  })
  const identify = (identity: string) => {
    page.identity = identity
    session.identify()
  }
  return { session, store, links, told, identify }
}

const noop = () => undefined

/** Lets everything happen that is due within so many milliseconds. */
export const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

/** A token as the chat sees it; `made` stands for what differs between two tokens of one customer. */
export const tokenOf = (sub: string, made = 0) =>
  `x.${Buffer.from(JSON.stringify({ sub, iat: made })).toString('base64url')}.y`

import { render } from 'preact'
import type { App, Bridge } from './bridge.ts'
import { loadStrings } from './locales/index.ts'
import { createApi } from './net/api.ts'
import { openLink } from './net/link.ts'
import { announce } from './state/announce.ts'
import { unreadCount } from './state/model.ts'
import { createSession } from './state/session.ts'
import type { Session } from './state/session.ts'
import { createStore } from './state/store.ts'
import { createMemory } from './memory.ts'
import { storageName } from './stored.ts'
import { addStyles } from './styles.ts'
import type { Desk } from './ui/desk.ts'
import { leaveKeyboardSpace } from './ui/keyboard-space.ts'
import { Panel } from './ui/panel.tsx'

/** Brings the chat to life behind the launcher. */
export async function mount(bridge: Bridge): Promise<App> {
  const strings = await loadStrings(bridge.language)
  const store = createStore()
  const session = createSession({
    api: createApi(bridge.tag.origin),
    store,
    memory: createMemory(bridge),
    opening: () => openingOf(bridge),
    openLink,
    newId,
    tell: bridge.tell,
  })
  const app = createApp(bridge, session, () => store.get().open)
  const desk = deskOf(bridge, { strings, session, close: app.close })

  const dock = document.createElement('div')
  dock.className = 'dock'
  dock.addEventListener('keydown', (event) => keepKeys(event, app.close))
  addStyles(bridge.root)
  bridge.root.prepend(dock)
  leaveKeyboardSpace(dock)

  store.watch((model) => {
    const focused = bridge.root.activeElement
    bridge.show({ open: model.open, unread: unreadCount(model) })
    render(model.open && <Panel model={model} desk={desk} />, dock)
    if (focused && !bridge.root.activeElement) dock.querySelector<HTMLElement>('.scroll')?.focus()
  })
  announce(store, bridge.tell)
  listen(bridge, session)
  session.wake()
  bridge.tell('ready')
  return app
}

function createApp({ button, tell }: Bridge, session: Session, isOpen: () => boolean): App {
  function open(): void {
    if (isOpen()) return
    session.open()
    tell('open')
  }
  function close(): void {
    if (!isOpen()) return
    session.close()
    button.focus()
    tell('close')
  }
  return {
    open,
    close,
    toggle: () => (isOpen() ? close() : open()),
    identify: session.identify,
    forget: () => {
      close()
      session.forget()
    },
  }
}

type DeskParts = Pick<Desk, 'strings' | 'session' | 'close'>

function deskOf({ language, settings }: Bridge, parts: DeskParts): Desk {
  return {
    ...parts,
    language,
    locale: navigator.languages.find((tag) => tag.startsWith(language)) ?? language,
    shop: settings?.name ?? '',
    name: settings?.look.deskName ?? '',
    questions: settings?.quickQuestions[language] ?? [],
  }
}

/** The query of a shop's address may carry personal things; the page's path says enough. */
function openingOf({ tag: { merchant, identity }, language }: Bridge) {
  const page = (location.origin + location.pathname).slice(0, 2_048)
  return { merchant, language, page, ...(identity && { identity }) }
}

/** What is typed here is not for the page's shortcuts. */
function keepKeys(event: KeyboardEvent, close: () => void): void {
  event.stopPropagation()
  if (event.key === 'Escape' && !event.isComposing) close()
}

function listen({ tag: { merchant } }: Bridge, session: Session): void {
  window.addEventListener('online', session.hurry)
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === storageName(merchant)) session.sync()
  })
  document.addEventListener('visibilitychange', () => document.hidden || session.hurry())
}

/** A UUID that has to be unique only among the messages of one conversation. */
function newId(): string {
  return 'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replace(/x/g, randomDigit)
}

function randomDigit(): string {
  return Math.floor(Math.random() * 16).toString(16)
}

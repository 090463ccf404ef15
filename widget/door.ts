import { languageOf } from '../shared/language.ts'
import type { Language } from '../shared/language.ts'
import type { WidgetSettings } from '../shared/merchant.ts'
import type { App, AppModule, Bridge } from './bridge.ts'
import { isAwaited } from './awaited.ts'
import { paintLauncher } from './launcher.ts'
import type { Launcher } from './launcher.ts'
import { readStored, writeStored } from './storage.ts'
import type { Tag } from './tag.ts'

export type Door = Pick<App, 'open' | 'close' | 'identify' | 'forget'>

/** Paints the launcher and brings the app on first intent; what is asked before that waits for it. */
export function createDoor(tag: Tag, tell: Bridge['tell']): Door {
  const painted = paint(tag)
  let app: Promise<App> | undefined
  let tries = 0

  function load(): Promise<App> {
    app ??= painted
      .then((front) => mountApp({ tag, tell, ...front }, tries))
      .catch((problem: unknown) => {
        app = undefined
        tries += 1
        throw problem
      })
    return app
  }
  const whenLoaded: Ask = (act) => void app?.then(act, quiet)
  const ask: Ask = (act) => void load().then(act, quiet)

  painted.then(({ launcher }) => invite(launcher.button, ask, tag)).catch(quiet)

  return {
    open: () => ask(({ open }) => open()),
    close: () => whenLoaded(({ close }) => close()),
    identify: (token) => {
      tag.identity = token
      whenLoaded(({ identify }) => identify(token))
    },
    forget: () => {
      writeStored(tag.merchant, {})
      whenLoaded(({ forget }) => forget())
    },
  }
}

type Ask = (act: (app: App) => void) => void

async function invite(button: HTMLButtonElement, ask: Ask, tag: Tag): Promise<void> {
  button.addEventListener('click', () => ask(({ toggle }) => toggle()))
  button.addEventListener('pointerenter', () => ask(quiet))
  button.addEventListener('focus', () => ask(quiet))
  if (await isAwaited(tag)) ask(quiet)
}

type Front = { settings: WidgetSettings | undefined; launcher: Launcher }

async function paint(tag: Tag): Promise<Front> {
  const [settings] = await Promise.all([askSettings(tag), bodyReady()])
  const { accent, launcher: words } = settings?.look ?? {}
  return { settings, launcher: paintLauncher({ accent, words }) }
}

/** An unknown shop gets no button; a desk that cannot be reached now gets one, because it may be back on the click. */
async function askSettings({ origin, merchant }: Tag): Promise<WidgetSettings | undefined> {
  const response = await fetch(`${origin}/v1/widget/${merchant}`).catch(quiet)
  if (response?.status === 403 || response?.status === 404) throw new Error('unknown merchant')
  return response?.ok ? response.json() : undefined
}

function bodyReady(): Promise<unknown> | undefined {
  if (document.body) return undefined
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
}

type Arrival = Front & { tag: Tag; tell: Bridge['tell'] }

/** A failed import stays failed for its address in some browsers, so each new try has its own. */
async function mountApp({ tag, tell, settings, launcher }: Arrival, tries: number): Promise<App> {
  const { origin, merchant } = tag
  const retry = tries > 0 ? `?${tries}` : ''
  launcher.button.ariaBusy = 'true'
  try {
    const app: AppModule = await import(/* @vite-ignore */ `${origin}/widget/app.js${retry}`)
    return await app.mount({
      origin,
      merchant,
      language: languageFor(tag, settings),
      settings,
      identity: () => tag.identity,
      root: launcher.root,
      button: launcher.button,
      load: () => readStored(merchant),
      save: (stored) => writeStored(merchant, stored),
      show: launcher.show,
      tell,
    })
  } finally {
    launcher.button.ariaBusy = 'false'
  }
}

function languageFor(tag: Tag, settings: WidgetSettings | undefined): Language {
  const wishes = [tag.language, document.documentElement.lang, ...navigator.languages]
  return wishes.map(languageOf).find(Boolean) ?? settings?.language ?? 'en'
}

function quiet(): undefined {
  return undefined
}

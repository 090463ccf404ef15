import { languageOf } from '../shared/language.ts'
import type { Language } from '../shared/language.ts'
import type { WidgetSettings } from '../shared/merchant.ts'
import type { App, AppModule, Bridge } from './bridge.ts'
import { isAwaited } from './awaited.ts'
import { paintLauncher } from './launcher.ts'
import type { Launcher } from './launcher.ts'
import { subjectOf } from './state/subject.ts'
import { readStored, writeStored } from './storage.ts'
import type { Tag } from './tag.ts'

export type Door = Pick<App, 'open' | 'close' | 'forget'> & { identify: (token: string) => void }

/** Paints the launcher and brings the app on first intent; what is asked before that waits for it. */
export function createDoor(tag: Tag, tell: Bridge['tell']): Door {
  const painted = paint(tag)
  leaveNothing(tag)
  let loading: Promise<App> | undefined
  let tries = 0

  function load(): Promise<App> {
    loading ??= painted
      .then((front) => mountApp({ tag, tell, ...front }, tries))
      .catch((problem: unknown) => {
        loading = undefined
        tries += 1
        throw problem
      })
    return loading
  }
  const whenLoaded: Ask = (act) => void loading?.then(act, quiet)
  const ask: Ask = (act) => void load().then(act, quiet)

  painted.then(({ launcher }) => invite(launcher.button, ask, tag)).catch(quiet)

  return {
    open: () => ask((app) => app.open()),
    close: () => whenLoaded((app) => app.close()),
    identify: (identity) => {
      tag.identity = identity
      leaveNothing(tag)
      whenLoaded((app) => app.identify())
    },
    forget: () => {
      tag.identity = undefined
      writeStored(tag.merchant, {})
      whenLoaded((app) => app.forget())
    },
  }
}

type Ask = (act: (app: App) => void) => void

/** On a shared computer nothing of one customer may be left once the shop names another. */
function leaveNothing({ merchant, identity }: Tag): void {
  const who = readStored(merchant).kept?.who
  if (who && identity && who !== subjectOf(identity)) writeStored(merchant, {})
}

async function invite(button: HTMLButtonElement, ask: Ask, tag: Tag): Promise<void> {
  button.addEventListener('click', () => ask((app) => app.toggle()))
  for (const intent of ['pointerenter', 'focus']) button.addEventListener(intent, () => ask(quiet))
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
  if (response?.status === 403 || response?.status === 404) throw new Error('no merchant')
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
  const { button } = launcher
  button.ariaBusy = 'true'
  try {
    const app: AppModule = await import(/* @vite-ignore */ `${origin}/widget/app.js?${tries}`)
    return await app.mount({
      ...launcher,
      tag,
      language: languageFor(tag, settings),
      settings,
      load: () => readStored(merchant),
      save: (stored) => writeStored(merchant, stored),
      tell,
    })
  } finally {
    button.ariaBusy = 'false'
  }
}

function languageFor(tag: Tag, settings: WidgetSettings | undefined): Language {
  const wishes = [tag.language, document.documentElement.lang, ...navigator.languages]
  return wishes.map(languageOf).find(Boolean) ?? settings?.language ?? 'en'
}

function quiet(): undefined {
  return undefined
}

import type { Language } from '../shared/language.ts'
import type { WidgetSettings } from '../shared/merchant.ts'
import type { Stored } from './stored.ts'

/** What the loader hands to the app: where it runs, for whom, and the launcher that belongs to the loader. */
export type Bridge = {
  origin: string
  merchant: string
  language: Language
  settings: WidgetSettings | undefined
  identity: () => string | undefined
  root: ShadowRoot
  button: HTMLButtonElement
  load: () => Stored
  save: (stored: Stored) => boolean
  show: (launcher: LauncherState) => void
  tell: (event: string, detail?: unknown) => void
}
export type LauncherState = { open: boolean; unread: number }

/** What the loader may ask of the app once it is there. */
export type App = {
  open: () => void
  close: () => void
  toggle: () => void
  identify: (token: string) => void
  forget: () => void
}
export type AppModule = { mount: (bridge: Bridge) => Promise<App> }

import type { Language } from '../shared/language.ts'
import type { WidgetSettings } from '../shared/merchant.ts'
import type { Stored } from './stored.ts'
import type { Tag } from './tag.ts'

/** What the loader hands to the app: where it runs, for whom, and the launcher that belongs to the loader. */
export type Bridge = {
  /** Its `identity` changes whenever the page names another customer. */
  tag: Tag
  language: Language
  settings: WidgetSettings | undefined
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
  /** The page has named its customer; the tag says whom. */
  identify: () => void
  forget: () => void
}
export type AppModule = { mount: (bridge: Bridge) => Promise<App> }

import type { LauncherState } from './bridge.ts'
import css from './launcher.css?inline'

export type Launcher = {
  root: ShadowRoot
  button: HTMLButtonElement
  show: (state: LauncherState) => void
}
export type LauncherLook = { accent: string | undefined; words: string | undefined }

const CHAT = 'Chat'
const SVG = 'http://www.w3.org/2000/svg'
const BUBBLE =
  'M4 18.5V6a2.5 2.5 0 0 1 2.5-2.5h11A2.5 2.5 0 0 1 20 6v8a2.5 2.5 0 0 1-2.5 2.5H8zM8 8.5h8M8 11.8h5'
const CROSS = 'M6 6l12 12M18 6L6 18'

/** Paints the round button into a custom element whose shadow root the page's CSS cannot reach. */
export function paintLauncher({ accent, words }: LauncherLook): Launcher {
  const host = document.createElement('laneway-chat')
  const root = host.attachShadow({ mode: 'open' })
  const { button, picture, count } = createButton(words)
  const name = words ? `${words} (${CHAT})` : CHAT
  root.adoptedStyleSheets = [sheetOf(accent)]
  root.appendChild(element('aside', { ariaLabel: CHAT }, [button]))
  document.body.appendChild(host)
  host.style.setProperty('--on-accent', readableOn(getComputedStyle(button).backgroundColor))

  const show = ({ open, unread }: LauncherState): void => {
    picture.setAttribute('d', open ? CROSS : BUBBLE)
    count.textContent = `${unread || ''}`
    button.ariaExpanded = `${open}`
    button.ariaLabel = unread ? `${name} · ${unread}` : name
  }
  show({ open: false, unread: 0 })
  return { root, button, show }
}

function createButton(words: string | undefined) {
  const picture = document.createElementNS(SVG, 'path')
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.appendChild(picture)
  const count = element('span', { className: 'count' })
  const children = words
    ? [icon, element('span', { className: 'words', textContent: words }), count]
    : [icon, count]
  const button = element('button', { className: 'launcher', type: 'button' }, children)
  return { button, picture, count }
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  for (const child of children) made.appendChild(child)
  return made
}

function sheetOf(accent: string | undefined): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  const isColour = accent && CSS.supports('color', accent)
  sheet.replaceSync(isColour ? `${css}:host{--merchant-accent:${accent}}` : css)
  return sheet
}

/** Black or white, whichever WCAG's contrast formula prefers on this computed colour; white where it reaches 4.5. */
function readableOn(colour: string): string {
  const scale = colour.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / scale
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) >= 4.5 ? '#fff' : '#000'
}

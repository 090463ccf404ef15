import { KINDS, type BaselineRow, type Kind } from '../../worker/core/audit/report.ts'
import { html, type Markup } from './escape.ts'
import { percent } from './say.ts'

const WIDTH = 340
const ROW = 40
const THICK = 12

/** A bar of one share; its words stand beside it, so it says nothing of its own. */
export function shareBar(kind: Kind, share: number): Markup {
  return html`<svg
    viewBox="0 0 ${WIDTH} 10"
    role="img"
    aria-label="${percent(share)} of all tickets"
  >
    <rect class="track" width="${WIDTH}" height="10" rx="3" />
    <rect class="bar-${kind}" width="${round(WIDTH * share)}" height="10" rx="3" />
  </svg>`
}

/** What comes in by category, as bars of what automates, what needs something and what stays with people. */
export function volumeChart(rows: BaselineRow[]): Markup {
  const most = Math.max(1, ...rows.map(({ tickets }) => tickets))
  const told = rows.map(
    ({ category, language, tickets, kinds }) =>
      `${category} in ${language}: ${tickets}, of which ${kinds.automates} automate, ${kinds.needs} need something, ${kinds.never} stay with people`,
  )
  const bars = rows.map(({ category, language, tickets, kinds }, at) => {
    const scale = (count: number) => (WIDTH * count) / most
    const y = at * ROW + 20
    let x = 0
    const parts = KINDS.map((kind) => {
      const from = x
      x += scale(kinds[kind])
      return html`<rect
        class="bar-${kind}"
        x="${round(from)}"
        y="${y}"
        width="${round(scale(kinds[kind]))}"
        height="${THICK}"
      />`
    })
    return html`<text x="0" y="${y - 6}">${category} · ${language}</text
      ><text x="${WIDTH}" y="${y - 6}" text-anchor="end">${tickets}</text>${parts}`
  })
  return html`<svg
    viewBox="0 0 ${WIDTH} ${rows.length * ROW}"
    role="img"
    aria-label="${told.join('; ')}"
  >
    ${bars}
  </svg>`
}

function round(value: number): string {
  return value.toFixed(1)
}

import type { WorstTicket } from '../../worker/core/audit/report.ts'
import { html, type Markup } from './escape.ts'

/** A table of which numbers, shares and durations stand to the right; undefined without rows. */
export function tableOf(head: readonly string[], rows: (string | number)[][]): Markup | undefined {
  if (rows.length === 0) return undefined
  const right = head.map((_name, at) => rows.every((row) => isFigure(row[at])))
  const side = (at: number) => (right[at] ? 'number' : 'text')
  const names = head.map((name, at) => html`<th scope="col" class="${side(at)}">${name}</th>`)
  const lines = rows.map((row) => {
    const cells = row.map((cell, at) =>
      at === 0
        ? html`<th scope="row" class="${side(at)}">${cell}</th>`
        : html`<td class="${side(at)}">${cell}</td>`,
    )
    return html`<tr>
      ${cells}
    </tr>`
  })
  return html`<div class="scroll" tabindex="0" role="group" aria-label="table: ${head.join(', ')}">
    <table>
      <thead>
        <tr>
          ${names}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div>`
}

function isFigure(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || /^(?:–|<?[\d.]+ ?(?:%|×|min|h|d)?)$/.test(cell ?? '')
}

/** One of the worst tickets: what was written, why it needs attention, which lane it takes, what to do. */
export function worstItem(ticket: WorstTicket): Markup {
  const { line, id, excerpt, category, language, kind, lane, reasons, because, todo } = ticket
  const place = id === undefined ? `line ${line}` : `line ${line}, ticket ${id}`
  return html`<li class="card">
    <p class="tag">
      <strong class="${kind}">${kind}</strong> · ${lane} · ${category} in ${language} · ${place}
    </p>
    <blockquote>${excerpt}</blockquote>
    <dl>
      <dt>why</dt>
      <dd>${reasons.join('; ')}</dd>
      <dt>lane</dt>
      <dd>${because}</dd>
      <dt>do</dt>
      <dd>${todo}</dd>
    </dl>
  </li>`
}

import { KINDS } from '../../worker/core/audit/report.ts'
import { shareBar, volumeChart } from './chart.ts'
import { html, Markup } from './escape.ts'
import { findingItem, questionItem, repeatedItem } from './page-lists.ts'
import { tableOf, worstItem } from './page-parts.ts'
import { caveats, KIND_WORDS, minutesSaid, percent, type Audited } from './say.ts'
import { STYLE } from './style.ts'

const MOST = { chart: 12, baseline: 30, missing: 15, problems: 50 }

/** The audit as one page that needs nothing else: no scripts, no fonts, no pictures from anywhere. */
export function pageOf(audit: Audited): string {
  const title = `${audit.totals.tickets} tickets, and what would automate`
  const body = [
    section('What it takes', missing(audit)),
    section('What stays with people, and why', never(audit)),
    section('What comes in', volumes(audit)),
    section('Asked again and again', listOf(audit.repeated.map(repeatedItem))),
    section(
      `The ${audit.worst.length} tickets that need attention most`,
      listOf(audit.worst.map(worstItem)),
    ),
    section('How you work, in seven questions', listOf(audit.workflow.map(questionItem), 'three')),
    section('What would hold a rollout up', listOf(audit.diagnosis.map(findingItem))),
    section('Rows that were skipped', problems(audit)),
  ].flat()
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="soft">${audit.file} · ${audit.format}</p>
        </header>
        <main>
          <div class="three">${KINDS.map((kind) => share(audit, kind))}</div>
          <ul class="caveats">
            ${caveats(audit).map((caveat) => html`<li>${caveat}</li>`)}
          </ul>
          ${body}
        </main>
      </body>
    </html> `.source
}

function section(title: string, content: Markup | undefined): Markup[] {
  return content
    ? [
        html`<section>
          <h2>${title}</h2>
          ${content}
        </section>`,
      ]
    : []
}

function listOf(items: Markup[], look = ''): Markup | undefined {
  return items.length > 0
    ? html`<ol class="${look}">
        ${items}
      </ol>`
    : undefined
}

function share({ totals }: Audited, kind: keyof typeof KIND_WORDS): Markup {
  const { tickets, share: part } = totals.kinds[kind]
  return html`<div class="card">
    <p class="big ${kind}">${percent(part)}</p>
    ${shareBar(kind, part)}
    <p>${KIND_WORDS[kind]} <span class="soft">(${tickets})</span></p>
  </div>`
}

function missing({ totals }: Audited): Markup | undefined {
  return tableOf(
    ['with this', 'would automate', 'touches'],
    totals.missing
      .slice(0, MOST.missing)
      .map(({ missing: thing, alone, tickets }) => [thing, alone, tickets]),
  )
}

function never({ totals }: Audited): Markup | undefined {
  return tableOf(
    ['because', 'tickets', 'share'],
    totals.never.map(({ because, tickets, share: part }) => [because, tickets, percent(part)]),
  )
}

function volumes({ baseline }: Audited): Markup | undefined {
  const rows = tableOf(
    [
      'category',
      'language',
      'tickets',
      'share',
      'upset',
      'content',
      ...KINDS,
      'work',
      'first reply',
    ],
    baseline
      .slice(0, MOST.baseline)
      .map((row) => [
        row.category,
        row.language,
        row.tickets,
        percent(row.share),
        percent(row.moods.frustrated),
        percent(row.moods.satisfied),
        ...KINDS.map((kind) => row.kinds[kind]),
        minutesSaid(row.handleMinutes),
        minutesSaid(row.firstReplyMinutes),
      ]),
  )
  if (!rows) return undefined
  const left = Math.max(0, baseline.length - MOST.baseline)
  const more = left > 0 ? `${left} smaller rows are left out.` : ''
  const key = KINDS.map((kind) => html`<span class="${kind}">■ ${KIND_WORDS[kind]}</span> `)
  return html`<p class="key">${key}</p>
    <div class="card chart">${volumeChart(baseline.slice(0, MOST.chart))}</div>
    ${rows}
    <p class="soft">
      Upset and content are shares of the row; work and first reply are medians. ${more}
    </p>`
}

function problems({ problems: all }: Audited): Markup | undefined {
  return tableOf(
    ['line', 'what is wrong'],
    all.slice(0, MOST.problems).map(({ line, problem }) => [String(line), problem]),
  )
}

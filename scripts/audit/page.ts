import { KINDS } from '../../worker/core/audit/report.ts'
import { shareBar, volumeChart } from './chart.ts'
import { html, Markup } from './escape.ts'
import { tableOf, worstItem } from './page-parts.ts'
import { caveats, KIND_WORDS, minutesSaid, percent, type Audited } from './say.ts'
import { STYLE } from './style.ts'

const MOST = { chart: 12, missing: 15, problems: 50 }

/** The audit as one page that needs nothing else: no scripts, no fonts, no pictures from anywhere. */
export function pageOf(audit: Audited): string {
  const title = `${audit.totals.tickets} tickets, and what would automate`
  const body = [
    section('What it takes', missing(audit)),
    section('What stays with people, and why', never(audit)),
    section('What comes in', volumes(audit)),
    section('Asked again and again', repeated(audit)),
    section(
      `The ${audit.worst.length} tickets that need attention most`,
      audit.worst.length === 0
        ? undefined
        : html`<ol>
            ${audit.worst.map(worstItem)}
          </ol>`,
    ),
    section('How you work, in seven questions', workflow(audit)),
    section('What would hold a rollout up', diagnosis(audit)),
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
    baseline.map((row) => [
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
  const key = KINDS.map((kind) => html`<span class="${kind}">■ ${KIND_WORDS[kind]}</span> `)
  return html`<p class="soft">${key}</p>
    <div class="card">${volumeChart(baseline.slice(0, MOST.chart))}</div>
    ${rows}
    <p class="soft">Upset and content are shares of the row; work and first reply are medians.</p>`
}

function repeated({ repeated: questions }: Audited): Markup | undefined {
  return tableOf(
    ['for example', 'asked', 'category', 'kind'],
    questions.map(({ excerpt, tickets, category, kind }) => [
      `“${excerpt}”`,
      `${tickets}×`,
      category,
      kind,
    ]),
  )
}

function workflow({ workflow: checks }: Audited): Markup | undefined {
  const items = checks.map(
    ({ question, answer, because, fix }) =>
      html`<li class="card">
        <p class="answer ${ANSWERS[answer]}">${answer}</p>
        <h3>${question}</h3>
        <p class="soft">${because}</p>
        ${fix ? html`<p>${fix}</p>` : ''}
      </li>`,
  )
  return items.length > 0
    ? html`<ol class="three">
        ${items}
      </ol>`
    : undefined
}

const ANSWERS = { yes: 'automates', no: 'never', unsure: 'needs' } as const

function diagnosis({ diagnosis: findings }: Audited): Markup | undefined {
  const items = findings.map(
    ({ because, evidence, next }) =>
      html`<li class="card">
        <h3>${because}</h3>
        <ul class="caveats evidence">
          ${evidence.map((one) => html`<li>${one}</li>`)}
        </ul>
        <p>${next}</p>
      </li>`,
  )
  return items.length > 0
    ? html`<ul>
        ${items}
      </ul>`
    : undefined
}

function problems({ problems: all }: Audited): Markup | undefined {
  return tableOf(
    ['line', 'what is wrong'],
    all.slice(0, MOST.problems).map(({ line, problem }) => [String(line), problem]),
  )
}

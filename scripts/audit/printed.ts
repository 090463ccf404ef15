import { KINDS } from '../../worker/core/audit/report.ts'
import type { WorstTicket } from '../../worker/core/audit/report.ts'
import { caveats, KIND_WORDS, minutesSaid, percent, type Audited } from './say.ts'
import { columns, safe, wrapped } from './table-text.ts'

type Look = { width: number; colour: boolean }
const MOST = { baseline: 25, missing: 12, repeated: 10, problems: 20 }
const COLOURS = { automates: '32', needs: '33', never: '31' } as const
const BAR = 24

/** The audit for a terminal: what automates, what it waits for, what comes in, and the worst tickets. */
export function printed(audit: Audited, look: Look): string {
  const title = (text: string) => paint(look, '1', `\n${text}`)
  const { totals } = audit
  return [
    paint(look, '1', `${totals.tickets} tickets of ${audit.file} (${audit.format})`),
    ...KINDS.map((kind) => kindLine(audit, kind, look)),
    '',
    ...caveats(audit).map((caveat) => wrapped(`· ${caveat}`, look.width)),
    ...section(title('What it takes'), missing(audit)),
    ...section(title('What stays with people'), never(audit)),
    ...section(title('What comes in'), baseline(audit)),
    ...section(title('Asked again and again'), repeated(audit)),
    ...section(
      title(`The ${audit.worst.length} tickets that need attention most`),
      audit.worst.map((ticket, at) => worstLines(ticket, at, look)),
    ),
    ...section(title('How you work, in seven questions'), workflow(audit, look)),
    ...section(title('What would hold a rollout up'), diagnosis(audit, look)),
    ...section(title('Rows that were skipped'), problems(audit)),
  ].join('\n')
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : []
}

function kindLine({ totals }: Audited, kind: keyof typeof KIND_WORDS, look: Look): string {
  const { tickets, share } = totals.kinds[kind]
  const full = Math.round(BAR * share)
  const bar = paint(look, COLOURS[kind], '█'.repeat(full)) + '░'.repeat(BAR - full)
  return `${bar} ${percent(share).padStart(5)}  ${String(tickets).padStart(6)}  ${KIND_WORDS[kind]}`
}

function missing({ totals }: Audited): string[] {
  const rows = totals.missing
    .slice(0, MOST.missing)
    .map(({ missing: thing, alone, tickets }) => [String(alone), String(tickets), thing])
  return rows.length === 0 ? [] : columns([['alone', 'touches', 'with'], ...rows], [0, 1])
}

function never({ totals }: Audited): string[] {
  return columns(
    totals.never.map(({ tickets, share, because }) => [String(tickets), percent(share), because]),
    [0, 1],
  )
}

function baseline({ baseline: rows }: Audited): string[] {
  const head = ['category', '', 'tickets', 'share', 'upset', 'automates', 'needs', 'never']
  const shown = rows
    .slice(0, MOST.baseline)
    .map((row) => [
      row.category,
      row.language,
      String(row.tickets),
      percent(row.share),
      percent(row.moods.frustrated),
      ...KINDS.map((kind) => String(row.kinds[kind])),
      minutesSaid(row.handleMinutes),
      minutesSaid(row.firstReplyMinutes),
    ])
  const left = rows.length - shown.length
  return [
    ...columns([[...head, 'work', '1st reply'], ...shown], [2, 3, 4, 5, 6, 7, 8, 9]),
    ...(left > 0 ? [`and ${left} smaller ones (--json has them all)`] : []),
  ]
}

function repeated({ repeated: questions }: Audited): string[] {
  return columns(
    questions
      .slice(0, MOST.repeated)
      .map(({ tickets, category, excerpt }) => [`${tickets}×`, category, safe(excerpt)]),
    [0],
  )
}

function worstLines(ticket: WorstTicket, at: number, look: Look): string {
  const { line, id, category, language, kind, lane, reasons, because, todo, excerpt } = ticket
  const place = id === undefined ? `line ${line}` : `line ${line}, ${safe(id)}`
  const indent = '    '
  return [
    `${String(at + 1).padStart(2)}  ${paint(look, COLOURS[kind], kind)} · ${lane} · ${category} in ${language} · ${place}`,
    wrapped(`“${safe(excerpt)}”`, look.width, indent),
    wrapped(`why: ${reasons.join('; ')}`, look.width, indent),
    wrapped(`lane: ${safe(because)}`, look.width, indent),
    wrapped(`do: ${todo}`, look.width, indent),
  ].join('\n')
}

function workflow({ workflow: checks }: Audited, look: Look): string[] {
  return checks.map(({ question, answer, because, fix }) =>
    [
      `${answer.padEnd(6)}  ${question}`,
      wrapped([because, fix && `→ ${fix}`].filter(Boolean).join(' '), look.width, '        '),
    ].join('\n'),
  )
}

function diagnosis({ diagnosis: findings }: Audited, look: Look): string[] {
  return findings.map(({ because, evidence, next }) =>
    [
      `· ${because}`,
      ...evidence.map((one) => wrapped(one, look.width, '    ')),
      wrapped(`→ ${next}`, look.width, '    '),
    ].join('\n'),
  )
}

function problems({ problems: all }: Audited): string[] {
  const shown = all.slice(0, MOST.problems)
  const left = all.length - shown.length
  return [
    ...shown.map(({ line, problem }) => `line ${line}: ${safe(problem)}`),
    ...(left > 0 ? [`and ${left} more (--json has them all)`] : []),
  ]
}

function paint({ colour }: Look, code: string, text: string): string {
  return colour && text !== '' ? `\x1B[${code}m${text}\x1B[0m` : text
}

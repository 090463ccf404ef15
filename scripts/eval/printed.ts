import type { Report } from './measure.ts'

/** The report as tables for a terminal. */
export function printed(report: Report): string {
  const { rows, accuracy, top3, macroF1, ece, language, microseconds } = report
  const per = Object.entries(report.perCategory).map(
    ([name, row]) =>
      `${name.padEnd(24)}${String(row.rows).padStart(6)}${[row.precision, row.recall, row.f1].map(shown).join('')}`,
  )
  const thresholds = report.thresholds.map(
    ({ at, coverage, precision, tier1, tier1Coverage }) =>
      `${String(at).padEnd(24)}${[coverage, precision, tier1, tier1Coverage].map(shown).join('')}`,
  )
  const signals = Object.entries(report.signals).map(
    ([name, row]) =>
      `${name.padEnd(24)}${[row.expected, row.noticed, row.falsely].map((count) => String(count).padStart(9)).join('')}`,
  )
  return [
    `${rows} rows · top-1 ${accuracy} · top-3 ${top3} · macro-F1 ${macroF1} · ECE ${ece} · ${microseconds} µs a message`,
    `language ${language.accuracy} of ${language.rows}`,
    '',
    `${'category'.padEnd(24)}  rows precision   recall       F1`,
    ...per,
    '',
    `${'confidence at least'.padEnd(24)} coverage precision   tier 1  covered`,
    ...thresholds,
    ...(signals.length === 0
      ? []
      : ['', `${'signal'.padEnd(24)} expected  noticed  falsely`, ...signals]),
  ].join('\n')
}

function shown(share: number): string {
  return share.toFixed(3).padStart(9)
}

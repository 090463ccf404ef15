import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../scripts/audit/page.ts'
import { printed } from '../../scripts/audit/printed.ts'
import { progressOn } from '../../scripts/audit/progress.ts'
import { readTickets } from '../../scripts/audit/read-tickets.ts'
import { standIn } from '../../scripts/audit/shop.ts'
import { auditTickets } from '../../worker/core/audit/auditor.ts'

const csv = (...lines: string[]) => lines.join('\n')
const at = (iso: string) => new Date(iso)

const EVIL = "<script>alert(1)</script>\" onload='x' & <img src=x onerror=alert(2)>"
const auditOf = (text: string, file = 'tickets.csv') => {
  const { tickets, problems, format } = readTickets(text)
  const merchant = standIn('en', 'EUR')
  const setup = { merchant, articles: [], orders: false, now: at('2026-11-18T10:00:00Z') }
  return { file, format, ...auditTickets(tickets, setup), problems }
}

describe('reports', () => {
  const cell = `"${EVIL.replaceAll('"', '""')}"`
  const evil = auditOf(
    csv('id,subject,body', `${cell},${cell},My lawyer`, `1,${cell},`, '2,,,,'),
    EVIL,
  )

  test('the page escapes everything that comes from a file', () => {
    const page = pageOf(evil)
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script|<img|<[^>]* on(?:error|load)=/)
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/https?:/)
  })

  test('the page can be read without seeing it', () => {
    const page = pageOf(evil)
    expect(page).toContain('<html lang="en">')
    for (const svg of page.match(/<svg[^>]*>/g) ?? [])
      expect(svg).toMatch(/role="img"[^>]*aria-label="[^"]+/)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toMatch(/<th scope="col"/)
  })

  test('the terminal gets no control characters from a file, and colour only where wanted', () => {
    const audit = auditOf('subject,body\nA,"my lawyer \u001B[2J\u0007 \u202Eevil"')
    const plain = printed(audit, { width: 80, colour: false })
    for (const control of ['\u001B', '\u0007', '\u202E']) expect(plain).not.toContain(control)
    expect(printed(audit, { width: 80, colour: true })).toContain('\u001B[31mnever')
    expect(plain.split('\n').filter((line) => line.startsWith('    ') && line.length > 80)).toEqual(
      [],
    )
  })

  test('progress is a line every tenth, and a bar on a terminal', () => {
    const shown = (isTTY: boolean) => {
      const written: string[] = []
      const tell = progressOn({ isTTY, write: (text) => written.push(text) })
      for (let done = 1; done <= 500; done += 1) tell(done, 500)
      return written
    }
    expect(shown(false)).toHaveLength(11)
    expect(shown(false).at(-1)).toBe('100 %  500 of 500 tickets\n')
    expect(shown(true)[50]).toContain('█')
  })
})

describe('npm run audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const file = join(folder, 'tickets.csv')
  writeFileSync(
    file,
    'subject,body\n,Where is my order #1042?\n,My lawyer will sue.\n,"open\n,Hello',
  )
  writeFileSync(join(folder, 'none.csv'), 'colour\nred')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/audit.ts', ...args], { encoding: 'utf8' })

  test('--json is one document on stdout: tickets with lane and because, worst, baseline', () => {
    const page = join(folder, 'report.html')
    const { status, stdout, stderr } = run(file, '--json', '--html', page)
    const report = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(report).toMatchObject({
      file: 'tickets.csv',
      format: 'plain table',
      tickets: [
        { line: 2, lane: 'automation', kind: 'automates', missing: ['order data'] },
        { line: 3, lane: 'handover', kind: 'never', missing: [] },
        { line: 5, lane: 'automation', kind: 'automates' },
      ],
      worst: [{ line: 3 }, {}, {}],
      problems: [{ line: 4, problem: 'A quote is not closed.' }],
    })
    for (const { because, category } of report.tickets)
      expect([because, category].every((said) => said.length > 0)).toBe(true)
    expect(report.baseline.length).toBeGreaterThan(0)
    expect(report.workflow).toHaveLength(7)
    expect(stderr).toContain('100 %  3 of 3 tickets')
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i)
  }, 30_000)

  test('without --json it is a report, 1 says that nothing was readable, 2 that it was asked wrongly', () => {
    const told = run(file)
    expect([told.status, told.stdout.split('\n')[0]]).toEqual([
      0,
      '3 tickets of tickets.csv (plain table)',
    ])
    const empty = run(join(folder, 'none.csv'), '--json')
    expect([empty.status, empty.stdout]).toEqual([1, ''])
    expect(empty.stderr).toContain('found: colour')
    expect(run().status).toBe(2)
    expect(run(file, '--language', 'xx').status).toBe(2)
    expect(run(join(folder, 'nowhere.csv')).status).toBe(2)
  }, 30_000)
})

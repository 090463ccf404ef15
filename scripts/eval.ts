import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languageOf } from '../shared/language.ts'
import { understand } from '../worker/core/understand.ts'
import { diagramOf } from './eval/diagram.ts'
import type { Case, Read } from './eval/measure.ts'
import { measure } from './eval/measure.ts'
import { printed } from './eval/printed.ts'

const USAGE = 'npm run eval -- FILE.jsonl [--json] [--svg diagram.svg]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, svg: { type: 'string' } },
})
const [file] = positionals
if (file === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const cases = readCases(file)
for (const { text } of cases.slice(0, 200)) read(text, 'en')
const started = process.cpuUsage()
const readings = cases.map((one): Read => ({ ...one, reading: read(one.text, one.language) }))
const spent = process.cpuUsage(started)
const report = measure(readings, (spent.user + spent.system) / Math.max(1, cases.length))
if (values.svg !== undefined) writeFileSync(values.svg, diagramOf(report.reliability))
console.log(values.json ? JSON.stringify(report, null, 2) : printed(report))

function read(text: string, language: string | undefined) {
  return understand(text, { expecting: undefined, fallback: languageOf(language) ?? 'en' })
}

function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const one: unknown = JSON.parse(line)
      if (typeof one !== 'object' || one === null || !('text' in one)) {
        throw new Error(`${path}:${index + 1}: no "text"`)
      }
      return [one as Case]
    })
}

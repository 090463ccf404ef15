import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languageOf } from '../shared/language.ts'
import { understand } from '../worker/core/understand.ts'
import type { Learned } from '../worker/core/understanding/learn.ts'
import { learn, readLearned } from '../worker/core/understanding/learn.ts'
import { diagramOf } from './eval/diagram.ts'
import type { Case, Read } from './eval/measure.ts'
import { measure } from './eval/measure.ts'
import { printed } from './eval/printed.ts'

const USAGE = 'npm run eval -- FILE.jsonl [--json] [--svg diagram.svg] [--learn TRAIN.jsonl]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, svg: { type: 'string' }, learn: { type: 'string' } },
})
const [file] = positionals
if (file === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const cases = readCases(file)
const learned = values.learn === undefined ? undefined : learnFrom(values.learn)
for (const { text } of cases.slice(0, 200)) read(text, 'en')
const started = process.cpuUsage()
const readings = cases.map((one): Read => {
  const category = learned && one.label !== undefined ? one.label : one.category
  return { ...one, category, reading: read(one.text, one.language) }
})
const spent = process.cpuUsage(started)
const report = measure(readings, (spent.user + spent.system) / Math.max(1, cases.length))
if (values.svg !== undefined) writeFileSync(values.svg, diagramOf(report.reliability))
console.log(values.json ? JSON.stringify(report, null, 2) : printed(report))

function read(text: string, language: string | undefined) {
  const fallback = languageOf(language) ?? 'en'
  const reading = understand(text, { expecting: undefined, fallback })
  // A language that was told in advance is no language recognised.
  const told =
    fallback === 'en' ? reading : understand(text, { expecting: undefined, fallback: 'en' })
  reading.language = told.language
  if (!learned) return reading
  const categories = readLearned(learned, text, fallback).map(({ label, probability }) => ({
    category: label,
    probability,
  }))
  return { ...reading, categories }
}

/** Labels are the merchant's own where a line has a `label`, else our categories. */
function learnFrom(path: string): Learned {
  const lessons = readCases(path).flatMap(({ text, label, category }) => {
    const name = label ?? category
    return typeof name === 'string' ? [{ text, label: name }] : []
  })
  const learning = learn(lessons, 'en')
  if (learning.kind === 'refused') {
    console.error(`Not learned: ${learning.because}`)
    process.exit(1)
  }
  const { before, after } = learning
  console.error(
    `Learned from ${lessons.length} messages: ${before.toFixed(3)} → ${after.toFixed(3)}`,
  )
  return learning.learned
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

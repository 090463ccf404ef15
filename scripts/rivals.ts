import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomOf, shuffle } from '../worker/core/understanding/fit.ts'
import { learn, readLearned } from '../worker/core/understanding/learn.ts'
import type { Lesson } from './rivals/rivals.ts'
import { RIVALS } from './rivals/rivals.ts'

const USAGE = 'npm run rivals -- FILE.jsonl [--foreign FILE.jsonl] [--folds 5]'
const SEED = 11
const KEPT = 0.8
const IN_DOMAIN = 0.99

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { foreign: { type: 'string' }, folds: { type: 'string', default: '5' } },
})
const [file] = positionals
if (file === undefined) {
  console.error(USAGE)
  process.exit(2)
}

type Row = Lesson & { bot: string }
/** What a reader answered to a message it had not seen: whether that was right, and how sure it was. */
type Answer = { right: boolean; sure: number }
type Trained = (text: string) => { label: string; sure: number }

const rows = readRows(file)
const foreign = values.foreign === undefined ? [] : readRows(values.foreign).map(({ text }) => text)
for (const [bot, own] of Map.groupBy(rows, (row) => row.bot)) compare(bot, own)

/** Trains our own learning and its rivals on the same folds of one shop's messages and prints how each reads the rest. */
function compare(bot: string, own: readonly Row[]): void {
  const labels = [...new Set(own.map(({ label }) => label))].toSorted()
  console.log(`\n${bot}: ${own.length} messages, ${labels.length} labels`)
  const others =
    foreign.length > 0 ? foreign : rows.filter((row) => row.bot !== bot).map(({ text }) => text)
  const readers: Record<string, (lessons: readonly Lesson[]) => Trained> = { laneway: ours }
  for (const [name, train] of Object.entries(RIVALS)) {
    readers[name] = (lessons) => {
      const read = train(lessons, labels)
      return (text) => surest(read(text), labels)
    }
  }
  for (const [name, train] of Object.entries(readers)) report(name, own, others, train)
}

function report(
  name: string,
  own: readonly Row[],
  others: readonly string[],
  train: (lessons: readonly Lesson[]) => Trained,
): void {
  const shuffled = [...own]
  shuffle(shuffled, randomOf(SEED))
  const folds = Number(values.folds)
  const answers: Answer[] = []
  const strangers: number[] = []
  for (let fold = 0; fold < folds; fold++) {
    const read = train(shuffled.filter((_row, at) => at % folds !== fold))
    for (const { text, label } of shuffled.filter((_row, at) => at % folds === fold)) {
      const answer = read(text)
      answers.push({ right: answer.label === label, sure: answer.sure })
    }
    for (const text of others.filter((_text, at) => at % folds === fold))
      strangers.push(read(text).sure)
  }
  const ranked = answers.toSorted((left, right) => right.sure - left.sure)
  const kept = ranked.slice(0, Math.ceil(ranked.length * KEPT))
  const bar = ranked[Math.ceil(ranked.length * IN_DOMAIN) - 1]?.sure ?? 0
  const accepted = strangers.filter((sure) => sure >= bar).length
  console.log(
    [
      name.padEnd(20),
      `right ${share(answers)}`,
      `right in the surest 80 % ${share(kept)}`,
      `foreign accepted at 99 % coverage ${(accepted / Math.max(1, strangers.length)).toFixed(3)}`,
    ].join('  '),
  )
}

function share(answers: readonly Answer[]): string {
  return (answers.filter(({ right }) => right).length / answers.length).toFixed(3)
}

function ours(lessons: readonly Lesson[]): Trained {
  const learning = learn(lessons, 'en')
  if (learning.kind === 'refused') throw new Error(learning.because)
  return (text) => {
    const [best] = readLearned(learning.learned, text, 'en')
    return { label: best?.label ?? '', sure: best?.probability ?? 0 }
  }
}

function surest(scores: Float64Array, labels: readonly string[]): { label: string; sure: number } {
  const sure = Math.max(...scores)
  return { label: labels[scores.indexOf(sure)] ?? '', sure }
}

/** Lines with a `label`; those marked `oos` are about nothing the shop has a label for and are left out. */
function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const row = JSON.parse(line) as {
        text: string
        label?: string
        category?: string
        bot?: string
        oos?: boolean
      }
      const label = row.label ?? row.category
      if (label === undefined || label === null || row.oos === true) return []
      return [{ text: row.text, label, bot: row.bot ?? 'all' }]
    })
}

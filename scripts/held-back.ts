import { join } from 'node:path'
import type { Language } from '../shared/language.ts'
import { LANGUAGES, languageOf } from '../shared/language.ts'
import type { Understanding } from '../shared/understanding.ts'
import { SIGNALS } from '../shared/understanding.ts'
import { understand } from '../worker/core/understand.ts'
import { ROOT } from './local.ts'
import type { SignalLine } from './train/corpus.ts'
import { isHeldBack, readCorpus } from './train/corpus.ts'

// Their messages show a signal by their nature.
const SIGNALLING = new Set(['person.request', 'contact.followup', 'complaint.service'])

const corpus = readCorpus(join(ROOT, 'training'))
const messages = corpus.messages.filter(({ text }) => isHeldBack(text))

printSignals(corpus.signals.filter(({ text }) => isHeldBack(text)))
printRequests()
printMoods()

/** How many of the lines that show a signal raise it, and how many of those that only look like it. */
function printSignals(lines: readonly SignalLine[]): void {
  const raised = (line: SignalLine) =>
    read(line.text, line.language).signals.some(({ signal }) => signal === line.signal)
  const told = (name: string, some: readonly SignalLine[]) => {
    const showing = some.filter(({ shows }) => shows)
    const lookalikes = some.filter(({ shows }) => !shows)
    console.log(
      `${name.padEnd(16)} caught ${share(showing.filter(raised), showing)}  falsely ${share(lookalikes.filter(raised), lookalikes)}`,
    )
  }
  console.log('Signals, held-back lines')
  for (const signal of SIGNALS)
    told(
      signal,
      lines.filter((line) => line.signal === signal),
    )
  for (const language of LANGUAGES)
    told(
      language,
      lines.filter((line) => line.language === language),
    )
  told('all', lines)
  const ordinary = messages.filter(({ label }) => !SIGNALLING.has(label))
  const loud = ordinary.filter(({ text, language }) => read(text, language).signals.length > 0)
  console.log(`ordinary messages that raise any: ${share(loud, ordinary)}`)
}

/** No line of `training/requests` is trained on, so all are judged. */
function printRequests(): void {
  let [right, named, due, exact] = [0, 0, 0, 0]
  for (const { text, language, label } of corpus.requests) {
    const wanted = new Set<string>(label)
    const found = read(text, language).requests.map(({ category }) => category)
    const hits = found.filter((category) => wanted.has(category)).length
    right += hits
    named += found.length
    due += wanted.size
    if (hits === wanted.size && found.length === wanted.size) exact += 1
  }
  const split = messages.filter(({ text, language }) => read(text, language).requests.length > 1)
  console.log(
    `\nRequests: ${corpus.requests.length} messages with several, ${exact} taken apart exactly`,
  )
  console.log(
    `right of those named ${(right / named).toFixed(3)}, found of those there ${(right / due).toFixed(3)}`,
  )
  console.log(`messages of one request that were split: ${share(split, messages)}`)
}

function printMoods(): void {
  const lines = corpus.moods.filter(({ text }) => isHeldBack(text))
  const right = lines.filter(
    ({ text, language, label }) => read(text, language).sentiment.kind === label,
  )
  console.log(`\nMoods, held-back lines: ${share(right, lines)}`)
}

function read(text: string, language: string): Understanding {
  const fallback: Language = languageOf(language) ?? 'en'
  return understand(text, { expecting: undefined, fallback })
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${(some.length / Math.max(1, all.length)).toFixed(3)} of ${all.length}`
}

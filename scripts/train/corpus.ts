import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Category } from '../../shared/category.ts'
import { CATEGORIES } from '../../shared/category.ts'
import type { Mood, Signal } from '../../shared/understanding.ts'
import { MOODS, SIGNALS } from '../../shared/understanding.ts'

export type Labelled<Label> = { text: string; language: string; label: Label }
export type SignalLine = { text: string; language: string; signal: Signal; shows: boolean }

/** Everything in `training/`; `hash` is the SHA-256 over all files in the order of their names. */
export type Corpus = {
  hash: string
  messages: Labelled<Category>[]
  signals: SignalLine[]
  requests: Labelled<Category[]>[]
  moods: Labelled<Mood>[]
  languages: Labelled<string>[]
}

/** Reads the training corpus. Throws with file and line on anything that is not of the form its README describes. */
export function readCorpus(folder: string): Corpus {
  const hash = createHash('sha256')
  const linesOf = (file: string) => {
    const content = readFileSync(join(folder, file), 'utf8')
    hash.update(`${file}\n${content}`)
    return content.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return []
      return [{ text: line.replaceAll('\\n', '\n').trim(), place: `${file}:${index + 1}` }]
    })
  }
  const files = filesOf(folder)
  const under = (kind: string) => files.filter((file) => file.startsWith(`${kind}/`))
  return {
    messages: under('messages').flatMap((file) => readMessages(file, linesOf(file))),
    signals: under('signals').flatMap((file) => readSignals(file, linesOf(file))),
    requests: under('requests').flatMap((file) => readRequests(file, linesOf(file))),
    moods: under('moods').flatMap((file) => readMoods(file, linesOf(file))),
    languages: under('languages').flatMap((file) => readOthers(file, linesOf(file))),
    hash: hash.digest('hex'),
  }
}

/** Whether a message belongs to the tenth that is never trained on; the same tenth at every run. */
export function isHeldBack(text: string): boolean {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 10 === 0
}

type Line = { text: string; place: string }

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
}

function readMessages(file: string, lines: Line[]): Labelled<Category>[] {
  const [, language = '', name = ''] = file.replace(/\.txt$/, '').split('/')
  const label = categoryOf(name, file)
  return lines.map(({ text }) => ({ text, language, label }))
}

function readSignals(file: string, lines: Line[]): SignalLine[] {
  const [, name, rest = ''] = file.split('/')
  const [language = '', verdict] = rest.split('.')
  const signal = SIGNALS.find((known) => known === name)
  if (!signal) throw new Error(`${file}: no such signal`)
  return lines.map(({ text }) => ({ text, language, signal, shows: verdict === 'yes' }))
}

function readRequests(file: string, lines: Line[]): Labelled<Category[]>[] {
  return lines.map(({ text, place }) => {
    const [names, message] = halvesOf(text, place)
    const label = names.split('+').map((name) => categoryOf(name.trim(), place))
    return { text: message, language: languageOf(file), label }
  })
}

function readMoods(file: string, lines: Line[]): Labelled<Mood>[] {
  return lines.map(({ text, place }) => {
    const [name, message] = halvesOf(text, place)
    const label = MOODS.find((mood) => mood === name)
    if (!label) throw new Error(`${place}: no such mood`)
    return { text: message, language: languageOf(file), label }
  })
}

function readOthers(file: string, lines: Line[]): Labelled<string>[] {
  return lines.map(({ text }) => ({ text, language: languageOf(file), label: languageOf(file) }))
}

function halvesOf(text: string, place: string): [string, string] {
  const at = text.indexOf(' | ')
  if (at < 0) throw new Error(`${place}: no “ | ”`)
  return [text.slice(0, at).trim(), text.slice(at + 3).trim()]
}

function languageOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.txt$/, '')
}

function categoryOf(name: string, place: string): Category {
  const category = CATEGORIES.find((known) => known === name)
  if (!category) throw new Error(`${place}: no such category`)
  return category
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eld } from 'eld/large'
import { detect } from 'tinyld'
import { LANGUAGES } from '../shared/language.ts'
import { normalise } from '../worker/core/understanding/normalise.ts'
import { readLanguage } from '../worker/core/understanding/language/language.ts'
import { tokenise } from '../worker/core/understanding/tokens.ts'
import { ROOT } from './local.ts'
import { isHeldBack, readCorpus } from './train/corpus.ts'

const LONG = 20
const OWN = new Set<string>(LANGUAGES)

type Sample = { text: string; language: string }

/**
 * Tells languages beside two libraries: of the corpus' held-back tenth, or of a file of lines with `text` and `language`.
 * Nobody is told which language to expect; a language we do not answer in counts as right when it is recognised as such.
 */
function compare(): void {
  const [file] = process.argv.slice(2)
  const samples = file === undefined ? heldBack() : fromFile(file)
  const words = samples.filter(({ text }) => /\p{L}{2}/u.test(text))
  console.log(`${samples.length} messages, ${words.length} of them with words`)
  const readers: Record<string, (text: string) => string> = {
    laneway: ours,
    tinyld: (text) => detect(text),
    eld: (text) => eld.detect(text).language,
  }
  for (const [name, read] of Object.entries(readers)) {
    const own = words.filter(({ language }) => OWN.has(language))
    const others = words.filter(({ language }) => !OWN.has(language))
    console.log(
      [
        name.padEnd(8),
        `20 characters or more ${share(
          own.filter(({ text }) => text.length >= LONG),
          read,
        )}`,
        `shorter ${share(
          own.filter(({ text }) => text.length < LONG),
          read,
        )}`,
        `other languages ${share(others, read)}`,
        `named rightly ${named(others, read)}`,
      ].join('  '),
    )
  }
}

function ours(text: string): string {
  const normal = normalise(text)
  const reading = readLanguage(normal.text, tokenise(normal), 'en')
  return reading.language === 'other' ? (reading.named ?? 'other') : reading.language
}

function share(samples: readonly Sample[], read: (text: string) => string): string {
  const right = samples.filter(({ text, language }) => {
    const told = read(text)
    return OWN.has(language) ? told === language : !OWN.has(told)
  })
  return `${(right.length / Math.max(1, samples.length)).toFixed(4)} of ${samples.length}`
}

function named(samples: readonly Sample[], read: (text: string) => string): string {
  const right = samples.filter(({ text, language }) => read(text) === language)
  return (right.length / Math.max(1, samples.length)).toFixed(3)
}

function heldBack(): Sample[] {
  const { messages, signals, requests, moods, languages } = readCorpus(join(ROOT, 'training'))
  return [...messages, ...signals, ...requests, ...moods, ...languages].filter(({ text }) =>
    isHeldBack(text),
  )
}

function fromFile(path: string): Sample[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sample)
}

compare()

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import { promisesIn } from '../../../worker/core/promises/promises.ts'
import { BERLIN, NOW } from './table.ts'

/** What agents write every day: the language, what is promised (`-`: nothing), and the sentence. */
const SENTENCES = readFileSync(join(import.meta.dirname, 'everyday.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => /^(?<language>\S+) (?<kinds>\S+) (?<text>.+)$/.exec(line)?.groups ?? {})

describe.each(LANGUAGES)('what agents write every day in %s', (language) => {
  const own = SENTENCES.filter((sentence) => sentence.language === language)

  test.each(own)('$kinds: $text', ({ kinds, text = '' }) => {
    const promised = promisesIn(text, { language, now: NOW, timeZone: BERLIN })
    expect(promised.map(({ kind }) => kind).join(',') || '-').toBe(kinds)
  })
})

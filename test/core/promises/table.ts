import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import type { PromiseKind } from '../../../shared/promise.ts'
import { promisesIn } from '../../../worker/core/promises/promises.ts'

/** A Wednesday, eleven in the morning where the shop is. */
export const NOW = new Date('2026-11-18T10:00:00Z')
export const BERLIN = 'Europe/Berlin'

/** A sentence, what it promises, and the last day for it, or the hours until then: `+24h`. */
export type Told = [text: string, ...promised: [kind: PromiseKind, due: string][]]

/** When something is due, as the tables of the tests write it. */
export function told(due: Date): string {
  const local = new Date(due.getTime() + 3_600_000).toISOString()
  if (local.includes('T23:59:59')) return local.slice(0, 10)
  return `+${(due.getTime() - NOW.getTime()) / 3_600_000}h`
}

/** Every sentence of the first table promises just what stands beside it; those of the second promise nothing. */
export function describeLanguage(language: Language, promises: Told[], none: string[]): void {
  const read = (text: string) =>
    promisesIn(text, { language, now: NOW, timeZone: BERLIN }).map(({ kind, due }) => [
      kind,
      told(due),
    ])

  describe(`what is promised in ${language}`, () => {
    test.each(promises)('%s', (text, ...promised) => {
      expect(read(text)).toEqual(promised)
    })
  })

  describe(`what is no promise in ${language}`, () => {
    test.each(none)('%s', (text) => {
      expect(read(text)).toEqual([])
    })
  })
}

import { LANGUAGES, type Language } from '../../../shared/language.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { stringsOf } from '../../../worker/core/replies/index.ts'
import { shopStringsOf } from '../../../worker/core/replies/shop/index.ts'

/** Stands where a sentence of the desk takes in a name, a number or a date. */
const GAP = '\u0001'
const SHORTEST = 3

/** Every piece of every sentence that the desk has, longest first. */
const PIECES: string[] = piecesOf(
  LANGUAGES.flatMap((language) => [
    stringsOf(language),
    actionStringsOf(language),
    shopStringsOf(language),
  ]),
).toSorted((a, b) => b.length - a.length)

const CALENDAR = new Set(LANGUAGES.flatMap(calendarOf))

/**
 * The words of a reply that are neither the desk's own nor the shop's: what somebody talked it into. Of what the customer
 * wrote only numbers, codes and addresses may come back.
 */
export function strangeWords(reply: string, { text, told }: { text: string; told: string[] }) {
  let rest = fold(reply)
  for (const piece of PIECES) rest = rest.replaceAll(piece, ' ')
  const known = new Set(wordsIn(fold(told.join(' '))))
  const said = fold(text)
  return wordsIn(rest).filter(
    (word) =>
      !known.has(word) &&
      !CALENDAR.has(word) &&
      !(/[\d@]/.test(word) && said.includes(word.replace(/^#/, ''))),
  )
}

/** What a sentence says around what it takes in. */
export function fixedPieces(sentence: string | ((gap: string) => string)): string[] {
  return piecesOf(typeof sentence === 'string' ? sentence : sentence(GAP))
}

function piecesOf(strings: unknown): string[] {
  if (typeof strings === 'string')
    return fold(strings)
      .split(GAP)
      .filter((piece) => piece.trim().length >= SHORTEST)
  if (typeof strings === 'function') return [...new Set(piecesOf(samples(strings)))]
  if (typeof strings !== 'object' || strings === null) return []
  return Object.values(strings).flatMap(piecesOf)
}

/** What a sentence with gaps looks like, for one thing and for several. */
function samples(sentence: Function): string[] {
  return [GAP, 1, 2, 5, [GAP, GAP], ''].flatMap((first) =>
    [GAP, 1, 2, ''].flatMap((other) => {
      const rest = Array.from({ length: Math.max(0, sentence.length - 1) }, () => other)
      try {
        const said: unknown = sentence(first, ...rest)
        return typeof said === 'string' ? [said] : []
      } catch {
        return []
      }
    }),
  )
}

function calendarOf(language: Language): string[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((month) =>
    wordsIn(
      fold(
        new Intl.DateTimeFormat(language, {
          dateStyle: 'full',
          timeStyle: 'long',
          timeZone: 'UTC',
        }).format(new Date(Date.UTC(2026, month, month + 1))),
      ),
    ).filter((word) => !/\d/.test(word)),
  )
}

/** A text as it is compared. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[’ʼ]/g, "'").replaceAll(/\s+/g, ' ')
}

function wordsIn(text: string): string[] {
  return text.match(/[#\p{L}\p{N}][\p{L}\p{N}@._+'-]*/gu)?.map(trimmed) ?? []
}

function trimmed(word: string): string {
  return word.replace(/[._'+-]+$/, '')
}

import type { Normal } from '../normalise.ts'
import { spanOf } from '../normalise.ts'
import { wordsOfAll } from '../reader.ts'
import type { Token } from '../tokens.ts'

/** The message as the entity readers share it: once a stretch is taken, no later reader reads it again. */
export type Ground = {
  normal: Normal
  tokens: readonly Token[]
  taken: { start: number; end: number }[]
}

export function isTaken({ taken }: Ground, start: number, end: number): boolean {
  return taken.some((one) => one.start < end && start < one.end)
}

/** Takes a stretch and gives its span in the original text. */
export function take(ground: Ground, start: number, end: number) {
  ground.taken.push({ start, end })
  return spanOf(ground.normal, start, end)
}

/** What the words before or after a number say that it is. */
export type Role = 'order' | 'postcode' | 'tracking' | 'year' | 'unit' | 'other' | undefined

/** Looks back from a place over linking words for the word that names the number there. */
export function roleBefore({ tokens }: Ground, start: number): Role {
  const at = tokens.findLastIndex((token) => token.end <= start)
  let marked = false
  for (let index = at; index >= 0 && index > at - REACH; index--) {
    const word = tokens[index]?.word ?? ''
    const role = ROLES_BEFORE.find(([, words]) => words.has(word))?.[0]
    if (role === 'year') return index === at ? 'year' : undefined
    // `postal code` names a postcode although `code` alone would name a voucher.
    if (role === 'other' && POSTCODE.has(tokens[index - 1]?.word ?? '')) return 'postcode'
    if (role !== undefined) return role
    if (MARKERS.has(word)) marked = true
    else if (!LINKERS.has(word)) break
  }
  return marked ? 'order' : undefined
}

/** Looks on from a place for a unit right behind it, or an order word a few linking words on. */
export function roleAfter({ tokens, normal }: Ground, end: number): Role {
  const at = tokens.findIndex((token) => token.start >= end)
  const next = tokens[at]
  if (at < 0 || !next) return undefined
  const near = /^[ -]{0,2}$/.test(normal.text.slice(end, next.start))
  if (near && UNITS.has(next.word)) return 'unit'
  for (let index = at; index < at + REACH; index++) {
    const token = tokens[index]
    if (!token || token.sentence !== next.sentence) return undefined
    if (ORDER.has(token.word)) return 'order'
    if (!LINKERS.has(token.word)) return undefined
  }
  return undefined
}

const REACH = 5
const ORDER = wordsOfAll(({ numbers }) => numbers.order)
const MARKERS = wordsOfAll(({ numbers }) => numbers.marker)
const LINKERS = wordsOfAll(({ numbers }) => numbers.linker)
const POSTCODE = wordsOfAll(({ numbers }) => numbers.postcode)
const UNITS = wordsOfAll(({ numbers }) => numbers.unitAfter)
const ROLES_BEFORE: [Exclude<Role, undefined>, ReadonlySet<string>][] = [
  ['postcode', POSTCODE],
  ['tracking', wordsOfAll(({ numbers }) => numbers.tracking)],
  ['other', wordsOfAll(({ numbers }) => numbers.otherBefore)],
  ['order', ORDER],
  ['year', wordsOfAll(({ numbers }) => numbers.yearBefore)],
]

/** Whether a word names an order or counts one, as in `order1042` or `nr1042`. */
export function isOrderWord(word: string): boolean {
  return ORDER.has(word) || MARKERS.has(word)
}

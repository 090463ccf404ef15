import { hash53 } from './hash.ts'

/** Letters and digits only, so that a word can neither end early nor carry FTS5 syntax. */
export function prefixOf(merchant: string): string {
  return `m${hash53(merchant).toString(36)}x`
}

/** A word as it is indexed and asked for. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A text for the index: every word behind its merchant's prefix. */
export function prefixed(merchant: string, text: string): string {
  const prefix = prefixOf(merchant)
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word.length > 0)
    .map((word) => prefix + word)
    .join(' ')
}

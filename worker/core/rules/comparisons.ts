import type { Comparison } from '../../../shared/rule.ts'

const SAID: Record<Comparison, string> = {
  'at least':
    'at least, no less than, not less than, no fewer than, not fewer than, or more, or older, or later, or above, or over, ' +
    'or higher, a minimum of, minimum of, minimum, min, not under, not below, from, starting at, not younger than, and above, ' +
    '>=, > =, ≥',
  'at most':
    'at most, no more than, not more than, up to, or less, or fewer, or younger, or under, or below, or lower, ' +
    'a maximum of, maximum of, maximum, max, not over, not above, not older than, no older than, not later than, ' +
    'within the last, in the last, within the past, in the past, during the last, within, inside, until, not exceed, ' +
    'and below, <=, < =, ≤',
  over:
    'more than, over, above, exceeds, exceed, exceeding, greater than, higher than, older than, bigger than, larger than, ' +
    'longer than, later than, beyond, past, after, outside, not within, >',
  under:
    'less than, under, below, fewer than, lower than, smaller than, younger than, newer than, cheaper than, earlier than, ' +
    'shorter than, before, <',
  exactly: 'exactly, equal to, equals, precisely, only, =',
}
const COMPARISONS: Comparison[] = ['under', 'at most', 'exactly', 'at least', 'over']
const PHRASES = COMPARISONS.flatMap((how) =>
  SAID[how].split(', ').map((phrase) => ({ how, phrase })),
).toSorted((one, other) => other.phrase.length - one.phrase.length)
const RANGES = ['between and', 'from to', 'from until']

/** How the words around one or two numbers compare with them, and the words that are left. */
export function comparisonOf(
  words: readonly string[],
  amounts: number,
): { how?: Comparison | 'between'; rest: string[] } {
  const said = ` ${words.join(' ')} `
  const within = (phrase: string) => said.includes(` ${phrase} `)
  const without = (phrase: string) => said.replace(` ${phrase} `, ' ').split(' ').filter(Boolean)
  const range = amounts === 2 ? RANGES.find(within) : undefined
  if (range !== undefined) return { how: 'between', rest: without(range) }
  const found = PHRASES.find(({ phrase }) => within(phrase))
  if (found) return { how: found.how, rest: without(found.phrase) }
  if (amounts === 2 && within('to')) return { how: 'between', rest: without('to') }
  return { rest: [...words] }
}

/** Whether the words compare with something, so that a number is missed. */
export function compares(words: readonly string[]): boolean {
  const said = ` ${words.join(' ')} `
  return PHRASES.some(({ phrase }) => / than$|^at /.test(phrase) && said.includes(` ${phrase} `))
}

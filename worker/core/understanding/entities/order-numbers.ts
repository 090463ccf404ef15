import type { Entities, Expecting } from '../../../../shared/understanding.ts'
import type { Ground, Role } from './ground.ts'
import { isOrderWord, isTaken, roleAfter, roleBefore, take } from './ground.ts'
import { foldWord } from '../tokens.ts'

type OrderNumber = Entities['orderNumbers'][number]
type Candidate = { start: number; end: number; value: string; hash: boolean; shaped: boolean }

/** Reads order numbers as people write them, and says of each whether it can be nothing else. */
export function readOrderNumbers(ground: Ground, expecting: Expecting): OrderNumber[] {
  const numbers: OrderNumber[] = []
  let previous: { end: number; certain: boolean } | undefined
  for (const candidate of candidatesOf(ground, expecting)) {
    const { start, end, value, hash } = candidate
    if (!hash && isTaken(ground, start, end)) continue
    const before = roleBefore(ground, start)
    const after = roleAfter(ground, end)
    if (!hash && isSomethingElse(ground, candidate, { before, after, expecting })) continue
    const listed =
      previous?.certain === true && JOINED.test(ground.normal.text.slice(previous.end, start))
    const named = before === 'order' || after === 'order' || listed
    const certain = hash || candidate.shaped || named || expecting === 'order_number'
    const because = reasonFor({ hash, named, shaped: candidate.shaped, certain })
    numbers.push({ ...take(ground, start, end), value, certain, because })
    previous = { end, certain }
  }
  return numbers
}

function reasonFor(is: Record<'hash' | 'named' | 'shaped' | 'certain', boolean>): string {
  if (is.hash) return 'written with #'
  if (is.named) return 'named as an order'
  if (is.shaped) return 'written like an order number'
  return is.certain ? 'answers the question for it' : 'a number on its own'
}

// Latin letters and digits bound a number; in Japanese, Thai or Korean it touches the words around it.
const CANDIDATE =
  /(?<![\p{Script=Latin}\d€$£¥₹+]|\d[.,:'’-]|\p{Script=Latin}[-_'’])(# ?)?(?:([A-Za-zÀ-ſ]{1,14})([-_]?)(#?))?(\d{3,12})(-(?:[A-Za-z]{1,2}\d?|\d{1,2}))?(?![\p{Script=Latin}\d]|[.,:]\d|[-']\d)/gu
const SPACED = /(?<![\p{L}\d.,-]|\d )\d(?: \d){3,9}(?! ?[\d.,%])/gu
const JOINED =
  /^ ?(?:,|;|\/|&|\+|and|und|en|et|y|e|or|oder|of|ou|o|u)? ?#? ?(?:and|und|en|et|y|e)? ?$/i

function candidatesOf(ground: Ground, expecting: Expecting): Candidate[] {
  const { text } = ground.normal
  const found = [...text.matchAll(CANDIDATE)].flatMap((match) => candidateOf(match) ?? [])
  const spaced = [...text.matchAll(SPACED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => expecting === 'order_number' || roleBefore(ground, start) === 'order')
    .map(({ start, end }) => {
      const value = text.slice(start, end).replaceAll(' ', '')
      return { start, end, value, hash: false, shaped: false }
    })
  return [...found, ...spaced].toSorted((left, right) => left.start - right.start)
}

function candidateOf(match: RegExpExecArray): Candidate | undefined {
  const [whole, hashBefore, prefix = '', joint = '', hashAfter = '', digits = '', suffix = ''] =
    match
  const start = match.index
  const end = start + whole.length
  const hash = hashBefore !== undefined || hashAfter !== ''
  const plain = {
    start: end - digits.length - suffix.length,
    end,
    value: (digits + suffix).toUpperCase(),
  }
  if (prefix === '') return { ...plain, start, hash, shaped: false }
  if (
    isOrderWord(foldWord(prefix)) &&
    !(prefix.length === 2 && joint !== '' && prefix === prefix.toUpperCase())
  ) {
    return { ...plain, hash, shaped: true }
  }
  if (prefix.length > 4) return hashAfter === '' ? undefined : { ...plain, hash, shaped: false }
  const shaped = joint !== '' || digits.length >= 4
  return { start, end, value: `${prefix}${joint}${digits}${suffix}`.toUpperCase(), hash, shaped }
}

function isSomethingElse(
  ground: Ground,
  candidate: Candidate,
  roles: { before: Role; after: Role; expecting: Expecting },
): boolean {
  const { before, after, expecting } = roles
  if (before === 'postcode' || before === 'tracking' || before === 'other') return true
  if (after === 'unit') return true
  if (before === 'order' || candidate.shaped) return false
  if (before === 'year' && /^(?:19|20)\d{2}$/.test(candidate.value)) return true
  if (/^\d{12}$/.test(candidate.value) && expecting !== 'order_number') return true
  return expecting !== 'order_number' && isBeforeTown(ground, candidate)
}

/** `75203 Dallas`: five digits and a capitalised name are a place. */
function isBeforeTown(ground: Ground, { end, value }: Candidate): boolean {
  if (!/^\d{4,5}$/.test(value)) return false
  const next = ground.tokens.find((token) => token.start >= end)
  if (!next || next.start !== end + 1 || ground.normal.text.charAt(end) !== ' ') return false
  return /^\p{Lu}\p{Ll}{2}/u.test(next.raw) && value.length === 5
}

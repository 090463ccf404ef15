import type { RuleCondition } from '../../../shared/rule.ts'
import { contentOf, stemOf } from './stems.ts'
import { plainWords, rawOf, type Token } from './tokens.ts'

const TAGGED = /^(?:tag|tags|tagged|labelled|labeled)$/
const LINKS = /^(?:as|with|is|are|not|named|called|either)$/
const AROUND = new Set(
  ['item', 'order', 'contain', 'include', 'not', 'customer', 'bought'].map(stemOf),
)
const MOST_WORDS = 4

/** Reads “the product is tagged final sale”. Tags are the merchant's own words, in lower case. */
export function tagCondition(tokens: readonly Token[]): RuleCondition | undefined {
  const at = tokens.findIndex((token) => TAGGED.test(token.word))
  if (at === -1) return undefined
  const before = contentOf(plainWords(tokens.slice(0, at)))
  const after = tokens.slice(at + 1)
  const links = after.findIndex((token) => token.kind === 'quote' || !LINKS.test(token.word))
  const tag = links === -1 ? undefined : tagOf(after.slice(links))
  if (tag === undefined || before.some((stem) => !AROUND.has(stem))) return undefined
  const isDenied = after.slice(0, links).some((token) => token.word === 'not')
  const not = before.includes('not') !== isDenied
  return { field: 'order.tag', not, test: { kind: 'is', values: [tag] } }
}

/** The tag that these tokens are: one quoted text, or a few words. */
export function tagOf(tokens: readonly Token[]): string | undefined {
  const [first] = tokens
  if (!first) return undefined
  if (first.kind === 'quote')
    return tokens.length === 1 && first.word ? clean(first.word) : undefined
  const isTag =
    tokens.length <= MOST_WORDS && !tokens.some((t) => /^(?:is|are|was|has)$/.test(t.word))
  return isTag ? clean(rawOf(tokens)) : undefined
}

function clean(tag: string): string {
  return tag
    .toLowerCase()
    .replaceAll(/["“”„«»]/g, '')
    .trim()
}

import { plainWords, tokensOf } from './tokens.ts'

const FILLERS = new Set(
  (
    'the a an is are was were be been being has have had do does did will would it its their his her this that these ' +
    'those there of to for in on at by with from than as so into onto already still currently now yet just also please ' +
    'either both if whether then any some our we my your you via about get gets got , . ! ?'
  ).split(' '),
)

const SYNONYMS: Record<string, string> = {
  ...each('customer', 'shopper buyer client user consumer they she he them him customers shoppers'),
  ...each('order', 'parcel package shipment purchase parcels packages shipments purchases'),
  ...each('item', 'product article goods thing something anything products articles things'),
  ...each('complain', 'complaint complaints'),
  ...each('person', 'human agent colleague someone somebody staff people employee humans agents'),
  ...each('not', 'no never nothing none nor neither without nobody'),
  ...each('deliver', 'delivery deliveries'),
}

function each(word: string, said: string): Record<string, string> {
  return Object.fromEntries(said.split(' ').map((other) => [other, word]))
}

/** What matters of some words: no articles and fillers, one word for synonyms, and no endings. */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !FILLERS.has(word)).map(stemOf)
}

/** What matters of a phrase of ours. */
export function contentOfPhrase(phrase: string): string[] {
  return contentOf(plainWords(tokensOf(phrase)))
}

/** A word without plural and verb endings; only good for comparing with another stem. */
export function stemOf(word: string): string {
  const known = SYNONYMS[word]
  if (known !== undefined) return known
  if (word.length < 4) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=\p{L}{3})(?:ing|ed|(?<!s)s)$/u, '')
    .replace(/e$/, '')
    .replace(/(\p{L})\1$/u, '$1')
}

import type { Entities, Expecting } from '../../../../shared/understanding.ts'
import type { Language } from '../../../../shared/language.ts'
import type { Normal } from '../normalise.ts'
import type { Token } from '../tokens.ts'
import { readAddresses } from './addresses.ts'
import { readColours } from './colours.ts'
import { readDates } from './dates.ts'
import type { Ground } from './ground.ts'
import { take } from './ground.ts'
import { readMoney } from './money-amounts.ts'
import { readOrderNumbers } from './order-numbers.ts'
import { readPostcodes } from './postcodes.ts'
import { readQuantities } from './quantities.ts'
import { readSizes } from './sizes.ts'
import { readSkus } from './skus.ts'
import { readTrackingNumbers } from './tracking-numbers.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Finds the things a message names. The surest readers go first, so that a date is never an order number. */
export function readEntities(
  normal: Normal,
  tokens: readonly Token[],
  context: { expecting: Expecting; language: Language },
): Entities {
  const ground: Ground = { normal, tokens, taken: [] }
  const { expecting, language } = context
  const words = vocabularyOf(language)
  const emails = readEmails(ground)
  const money = readMoney(ground)
  const dates = words ? readDates(ground, words) : []
  const sizes = words ? readSizes(ground, words) : []
  takeOtherNumbers(ground)
  const postcodes = readPostcodes(ground, expecting)
  const addresses = words ? readAddresses(ground, words) : []
  const trackingNumbers = readTrackingNumbers(ground, expecting)
  const skus = words ? readSkus(ground, words) : []
  const orderNumbers = readOrderNumbers(ground, expecting)
  const quantities = words ? readQuantities(ground, words) : []
  const colours = words ? readColours(ground, words) : []
  const identifying = { orderNumbers, emails, postcodes, trackingNumbers, addresses }
  return { ...identifying, skus, money, dates, sizes, colours, quantities }
}

function readEmails(ground: Ground): Entities['emails'] {
  return ground.tokens.flatMap((token) => {
    if (token.kind === 'link') ground.taken.push(token)
    if (token.kind !== 'email') return []
    const value = token.raw.toLowerCase().replace(/^[.%+-]+|[.-]+$/g, '')
    const start = token.start + token.raw.toLowerCase().indexOf(value)
    return [{ ...take(ground, start, start + value.length), value, because: 'an e-mail address' }]
  })
}

const EDGE = String.raw`(?<![\p{L}\p{N}#])`
const OTHER_NUMBERS = [
  String.raw`\d{1,6}(?:[.,]\d{1,3})? ?(?:%|percent|prozent|procent|pour ?cent|por ciento|per ?cento)`,
  String.raw`\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)`,
  String.raw`\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))?(?![\d/-]|[.]\d)`,
  String.raw`\d{1,2}/\d{4}(?!\d)`,
  String.raw`\d{1,2}[:h.]\d{2}(?::\d{2})?(?!\d)`,
  String.raw`(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){7,16}(?!\d)`,
  String.raw`\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)`,
  String.raw`\(?0\d{1,4}\)?[ /.-]{1,3}\d(?:[ /.-]?\d){4,10}(?!\d)`,
  String.raw`0[1-9]\d{8,9}(?!\d)`,
  String.raw`(?!JD)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])`,
  String.raw`(?:\d{4}[ -]){3}\d{1,7}(?!\d)`,
].map((source) => new RegExp(EDGE + source, 'giu'))

/** Percentages, dates, times, telephone, bank account and card numbers: not ours to act on, only to leave alone. */
function takeOtherNumbers(ground: Ground): void {
  const { text } = ground.normal
  if (!/\d{2}|%/.test(text)) return
  for (const pattern of OTHER_NUMBERS) {
    for (const match of text.matchAll(pattern)) {
      ground.taken.push({ start: match.index, end: match.index + match[0].length })
    }
  }
}

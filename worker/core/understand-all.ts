import type { Language } from '../../shared/language.ts'
import type { Entities, Expecting, Understanding } from '../../shared/understanding.ts'
import { understand } from './understand.ts'

const PIECE = 3_800
const OVERLAP = 200
const MOST_PIECES = 5

/**
 * Reads a text longer than the engine reads at once: its beginning says what it is about, and risks and things named are
 * noticed wherever they stand.
 */
export function understandAll(
  text: string,
  context: { expecting: Expecting; fallback: Language },
): Understanding {
  if (text.length <= PIECE) return understand(text, context)
  const starts = Array.from({ length: MOST_PIECES }, (_piece, index) => index * (PIECE - OVERLAP))
  const [first, ...others] = starts
    .filter((start) => start < text.length)
    .map((start) => understand(text.slice(start, start + PIECE), context))
  if (!first) return understand(text, context)
  return others.reduce(merge, first)
}

function merge(whole: Understanding, piece: Understanding): Understanding {
  return {
    ...whole,
    signals: [
      ...whole.signals,
      ...piece.signals.filter(
        ({ signal }) => !whole.signals.some((known) => known.signal === signal),
      ),
    ],
    entities: joined(whole.entities, piece.entities),
  }
}

function joined(left: Entities, right: Entities): Entities {
  return {
    orderNumbers: [...left.orderNumbers, ...right.orderNumbers],
    emails: [...left.emails, ...right.emails],
    postcodes: [...left.postcodes, ...right.postcodes],
    trackingNumbers: [...left.trackingNumbers, ...right.trackingNumbers],
    skus: [...left.skus, ...right.skus],
    money: [...left.money, ...right.money],
    dates: [...left.dates, ...right.dates],
    sizes: [...left.sizes, ...right.sizes],
    colours: [...left.colours, ...right.colours],
    quantities: [...left.quantities, ...right.quantities],
    addresses: [...left.addresses, ...right.addresses],
  }
}

import type { Language } from '../../shared/language.ts'
import type { Expecting, Understanding } from '../../shared/understanding.ts'
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
  const { orderNumbers, emails, postcodes, trackingNumbers, money } = whole.entities
  return {
    ...whole,
    signals: [
      ...whole.signals,
      ...piece.signals.filter(
        ({ signal }) => !whole.signals.some((known) => known.signal === signal),
      ),
    ],
    entities: {
      orderNumbers: [...orderNumbers, ...piece.entities.orderNumbers],
      emails: [...emails, ...piece.entities.emails],
      postcodes: [...postcodes, ...piece.entities.postcodes],
      trackingNumbers: [...trackingNumbers, ...piece.entities.trackingNumbers],
      money: [...money, ...piece.entities.money],
    },
  }
}

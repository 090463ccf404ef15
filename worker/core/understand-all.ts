import type { Language } from '../../shared/language.ts'
import type {
  Entities,
  Expecting,
  SignalReading,
  Span,
  Understanding,
} from '../../shared/understanding.ts'
import { understand } from './understand.ts'
import { readByRule } from './understanding/prepare.ts'

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
  const whole = understand(text.slice(0, PIECE), context)
  return Array.from({ length: MOST_PIECES - 1 }, (_piece, at) => (at + 1) * (PIECE - OVERLAP))
    .filter((start) => start < text.length)
    .reduce((read, start) => {
      const { noticed, entities } = readByRule(text.slice(start, start + PIECE), context)
      return joinedTo(read, start, { signals: noticed.signals, entities })
    }, whole)
}

type Piece = { signals: readonly SignalReading[]; entities: Entities }

/** Adds what was read in a piece that begins at `start`; its spans are counted from the beginning of the text. */
function joinedTo(
  whole: Understanding,
  start: number,
  { signals, entities }: Piece,
): Understanding {
  const known = new Set(whole.signals.map(({ signal }) => signal))
  const added = signals
    .filter(({ signal }) => !known.has(signal))
    .map((reading) => ({ ...reading, span: moved(reading.span, start) }))
  return {
    ...whole,
    signals: [...whole.signals, ...added],
    entities: joined(whole.entities, entities, start),
  }
}

function moved<Place extends Span>(place: Place, by: number): Place {
  return { ...place, start: place.start + by, end: place.end + by }
}

function joined(left: Entities, right: Entities, start: number): Entities {
  const both = <Thing extends Span>(ours: Thing[], theirs: Thing[]): Thing[] => [
    ...ours,
    ...theirs.map((thing) => moved(thing, start)),
  ]
  return {
    orderNumbers: both(left.orderNumbers, right.orderNumbers),
    emails: both(left.emails, right.emails),
    postcodes: both(left.postcodes, right.postcodes),
    trackingNumbers: both(left.trackingNumbers, right.trackingNumbers),
    skus: both(left.skus, right.skus),
    money: both(left.money, right.money),
    dates: both(left.dates, right.dates),
    sizes: both(left.sizes, right.sizes),
    colours: both(left.colours, right.colours),
    quantities: both(left.quantities, right.quantities),
    addresses: both(left.addresses, right.addresses),
  }
}

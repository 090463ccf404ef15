/** The colours told apart, by their English names. */
export const COLOURS = [
  'black',
  'white',
  'grey',
  'red',
  'blue',
  'green',
  'yellow',
  'orange',
  'purple',
  'pink',
  'brown',
  'beige',
  'gold',
  'silver',
] as const
export type Colour = (typeof COLOURS)[number]

/** The words of one language for sizes, colours, amounts, dates and places; plain words, folded as messages are. */
export type Things = {
  /** From one to twelve; forms of the same number are joined by `/`. */
  numbers: string
  pieces: string
  size: string
  sizeNames: { S: string; M: string; L: string }
  colours: Record<Colour, string>
  sku: string
  days: string
  weeks: string
  months: string
  /** Words before or after a span of time that lay it into the past (`ago`) or the future (`ahead`). */
  ago: string
  ahead: string
  /** Names of days near to today, by their distance from it; words of one name are joined by `_`. */
  near: Record<string, number>
  /** Forms of weekdays that the calendar of the platform does not know; Monday is 1. */
  weekdays?: Record<string, number>
  /** Words that join two wishes in one sentence. */
  joiners: string
  /** Street words: before the name, after it, or at the end of one word. */
  streets: { before?: string; after?: string; glued?: string }
}

const LONGEST = 160
const READ = 2_000

/** The shape of a card, a bank account, an address, a phone number; days and amounts stay readable. */
const MASKS: [shape: RegExp, mask: (found: string) => string][] = [
  [/[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;]{1,190}\.\p{L}{2,24}/gu, () => '[e-mail]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, () => '[bank account]'],
  [/(?:\+|\b)\(?\d(?:[ ()./-]{0,3}\d){5,24}\b/g, numberMask],
]

/** The text without e-mail addresses, phone, card and account numbers. */
export function masked(text: string): string {
  return MASKS.reduce((left, [shape, mask]) => left.replace(shape, mask), text)
}

/** The beginning of a ticket in one line, masked; `quoted` characters of it are shown elsewhere. */
export function excerptOf(text: string, quoted = 0): string {
  const line = masked(text.slice(0, READ)).replaceAll(/\s+/g, ' ').trim()
  const room = Math.max(40, LONGEST - quoted)
  return line.length <= room ? line : `${line.slice(0, room - 1).trimEnd()}…`
}

/** How many characters of a ticket a sentence quotes. */
export function quotedIn(because: string): number {
  return [...because.matchAll(/"([^"]*)"/g)].reduce((sum, [, words = '']) => sum + words.length, 0)
}

/** Six digits may be an order; a number as long as a phone's is taken for one. */
function numberMask(found: string): string {
  const digits = found.replaceAll(/\D/g, '').length
  if (digits >= 13 && !found.startsWith('+')) return '[card number]'
  return digits < 7 || isDay(found) ? found : '[number]'
}

function isDay(found: string): boolean {
  return /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4})(?:[ T]\d{1,2})?$/.test(found)
}

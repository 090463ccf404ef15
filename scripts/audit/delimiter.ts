const CANDIDATES = [',', ';', '\t', '|']
/** Stands for a comma that is text; of the private use area, so no text has it. */
const COMMA = '\uE02C'

/** The delimiter that a header is divided by most often; empty where there is only one column. */
export function delimiterOf(header: string): string {
  const outside = header.replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: string) => outside.split(delimiter).length - 1
  const best = CANDIDATES.reduce((most, next) => (count(next) > count(most) ? next : most))
  return count(best) > 0 ? best : ''
}

/** The same table divided by commas; commas that are text are hidden until `shown`. Quoted fields stay as they are. */
export function withCommas(text: string, delimiter: string): string {
  if (delimiter === ',') return text
  let quoted = false
  let atStart = true
  let result = ''
  for (const char of text) {
    if (char === '"' && (quoted || atStart)) quoted = !quoted
    result += quoted ? char : swapped(char, delimiter)
    atStart = !quoted && (char === delimiter || char === '\n')
  }
  return result
}

function swapped(char: string, delimiter: string): string {
  if (char === delimiter) return ','
  return char === ',' ? COMMA : char
}

export function shown(cell: string): string {
  return cell.replaceAll(COMMA, ',')
}

import type { Email } from 'postal-mime'

const MAX = 64 * 1024
/** A longer line is no "Original message" mark, and would make the search for one slow. */
const LONGEST_MARK = 130

/** What the sender wrote new: plain text without the quoted mail below it and without the signature. */
export function newText(mail: Email): string {
  const text = (mail.text ?? stripTags(mail.html ?? '')).slice(0, MAX).replaceAll('\r\n', '\n')
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) =>
    startsQuote(line, lines[index + 1] ?? '', lines[index + 2] ?? ''),
  )
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim()
}

/** A signature mark, an "Original message" line, or an attribution line right above a quote. */
function startsQuote(line: string, next: string, afterNext: string): boolean {
  if (/^-- ?$/.test(line)) return true
  if (line.length <= LONGEST_MARK && /^-{3,} ?.{3,60} ?-{3,}$/.test(line)) return true
  const quoteFollows = next.startsWith('>') || (next === '' && afterNext.startsWith('>'))
  return quoteFollows && line.length < 200 && line.trimEnd().endsWith(':')
}

function stripTags(html: string): string {
  return html
    .slice(0, MAX)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** A longer line is no mark of a quoted mail, and would make the search for one slow. */
const LONGEST_MARK = 200
const MOST = 40_000

const TAGS =
  /<(?:\/?(?:p|div|br|html|body|span|table|td|tr|a|b|i|strong|em|ul|li|h\d|font|img|style|blockquote)(?=[\s/>])|!--)/i

/** Lines above the mail that is answered, in the languages of the desk. */
const MARKS = [
  /^\s*-{2,} ?\p{L}[^-]{2,60}-{2,}\s*$/u,
  /^_{10,}\s*$/,
  /^-- ?$/,
  /^##-.{5,150}-##$/,
  /^(?:on|am|le|op|el|il|em|w dniu|dnia)\b.{5,180}(?:wrote|schrieb.{0,80}|a écrit|schreef.{0,80}|escribió|ha scritto|escreveu|pisze|napisał(?:\(a\)|a)?)\s*:$/iu,
]
const HEAD = /^\*?(?:from|von|van|de|da|od)\*?\s?: .{3,}/iu
const HEAD_GOES_ON =
  /^\*?(?:sent|date|gesendet|datum|verzonden|envoyé|date|enviado|inviato|data|wysłano|to|an|aan|à|para|a|do)\*?\s?: /iu

/** What the customer wrote new: HTML as text, without the quoted mail below it and without the signature. */
export function plainText(body: string): string {
  const text = TAGS.test(body) ? fromHtml(body.slice(0, MOST)) : body.slice(0, MOST)
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line, index) => startsQuote(line.trim(), lines[index + 1]))
  const own = (end > 0 ? lines.slice(0, end) : lines).filter((line) => !/^\s*>/.test(line))
  return own
    .join('\n')
    .replaceAll(/[\t\u00A0 ]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function startsQuote(line: string, next = ''): boolean {
  if (line === '' || line.length > LONGEST_MARK) return false
  return (
    MARKS.some((mark) => mark.test(line)) || (HEAD.test(line) && HEAD_GOES_ON.test(next.trim()))
  )
}

function fromHtml(html: string): string {
  const text = html
    .replaceAll(/<(style|script|head|title)\b[^<>]{0,500}>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(?:blockquote|div class="?gmail_quote)\b[\s\S]*$/i, '\n')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]{0,200}>/gi, '\n')
    .replaceAll(/<[/!a-z][^<>]{0,2000}>/gi, '')
  return withoutEntities(text)
}

const NAMED: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  szlig: 'ß',
  euro: '€',
  amp: '&',
}
const MARKED: Record<string, string> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
}

/** Character references as their characters, each once, so that `&amp;lt;` stays the text `&lt;`. */
function withoutEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) =>
    name.startsWith('#')
      ? characterOf(name)
      : (NAMED[name.toLowerCase()] ?? accented(name) ?? whole),
  )
}

function characterOf(reference: string): string {
  const code = Number(reference.replace(/^#x/i, '0x').replace(/^#/, ''))
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
}

/** `eacute` is é. */
function accented(name: string): string | undefined {
  const mark = MARKED[name.slice(1).toLowerCase()]
  return mark && (name.charAt(0) + mark).normalize('NFC')
}

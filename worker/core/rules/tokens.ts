/** A piece of a rule: a word, a number, a quoted text, a pause (comma, slash, line end) or the end of a sentence. */
export type Token = {
  kind: 'word' | 'number' | 'quote' | 'break' | 'stop'
  /** Lower case, without accents; what stands between the quotes. */
  word: string
  /** As written, with the space before it. */
  raw: string
}

const TOKEN = new RegExp(
  [
    '(?<quote>["“”„«»][^"“”„«»]*["“”«»]|(?<![\\p{L}\\d])[\'‘][^\'‘’"]{2,}[\'’](?!\\p{L}))',
    '(?<short>(?<!\\p{L})(?:(?:\\p{L}\\.){2,}|(?:st|max|min|approx|incl)\\.))',
    '(?<number>\\d+(?:[.,:]\\d+)*)',
    "(?<word>e-mails?|\\p{L}[\\p{L}\\p{M}\\d]*(?:['’]\\p{L}+)*)",
    '(?<sign>us\\$|[<>]=|[<>€$£¥%≤≥=&]|(?<![\\d\\p{L}])[-−](?=\\s?[\\d€$£¥]))',
    '(?<stop>[.!?…](?=\\s|$))',
    '(?<break>[,;:/\\n()|–—→]|\\s-\\s)',
  ].join('|'),
  'giu',
)

/** The tokens of a text, in its order; signs such as `€` and `<=` are words, `&` is “and”, “isn't” is two words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const raw = text.slice(end, match.index + match[0].length)
    end = match.index + match[0].length
    tokens.push(...tokensOfMatch(match, raw))
  }
  return tokens
}

function tokensOfMatch(match: RegExpExecArray, raw: string): Token[] {
  const { quote, short, number, word, stop, break: pause } = match.groups ?? {}
  if (quote !== undefined) return [{ kind: 'quote', word: quote.slice(1, -1).trim(), raw }]
  if (number !== undefined) return [{ kind: 'number', word: number, raw }]
  if (stop !== undefined) return [{ kind: 'stop', word: stop, raw }]
  if (pause !== undefined) return [{ kind: 'break', word: ',', raw }]
  const words = wordsOf(folded(word ?? short?.replaceAll('.', '') ?? match[0]))
  return words.map((each, at) => ({ kind: 'word', word: each, raw: at === 0 ? raw : '' }))
}

function wordsOf(word: string): string[] {
  if (word.startsWith('e-mail')) return ['email']
  if (word === '&') return ['and']
  if (word === 'cannot' || word === "can't") return ['can', 'not']
  const negated = /^(\p{L}+)n't$|^(is|has|was|does|do|did|have|are|were)nt$/u.exec(word)
  if (negated) return [negated[1] ?? negated[2] ?? '', 'not']
  return [word.replace(/'(?:s|re|ve|ll|d|m)$/, '').replaceAll("'", '')]
}

/** Lower case, without accents, with straight apostrophes. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
}

/** The exact words of some tokens. */
export function rawOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.raw)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:/.]+/, '')
    .trim()
}

/** The words of some tokens, those inside quotes included. */
export function plainWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'quote' ? plainWords(tokensOf(token.word.replaceAll('"', ''))) : token.word,
  )
}

import type { Normal } from './normalise.ts'

/** A word, number or address of the message; `start` and `end` count in the normalised text. */
export type Token = {
  word: string
  raw: string
  start: number
  end: number
  sentence: number
  kind: 'word' | 'number' | 'email' | 'link'
}

/** The words that stand for what is not a word, so that patterns can name them. */
export const NUMBER_WORD = '0'
export const EMAIL_WORD = '@'
export const LINK_WORD = '://'

/** Splits a message into folded words with their sentence; addresses and links are one token each. */
export function tokenise(normal: Normal): Token[] {
  const { text } = normal
  const tokens: Token[] = []
  let sentence = 0
  let last = 0
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    if (SENTENCE_END.test(text.slice(last, start))) sentence += 1
    last = start + match[0].length
    pushPiece(tokens, match[0], start, sentence)
  }
  return tokens
}

/** Lower case without accents: `Größe` and `grosse` are one word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßœæøłı]/g, (letter) => LIGATURES.get(letter) ?? letter)
}

const ASCII = /^[a-z0-9]*$/
const LIGATURES = new Map([
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
])
const SENTENCE_END = /[.!?\n\u2026\u3002\uff01\uff1f]/
const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"]{1,500}`
const ADDRESS = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`
const WORDS = String.raw`[\p{L}\p{N}]+(?:['’‘\u0060\u00b4][\p{L}\p{N}]+)*`
const PIECE = new RegExp(`${LINK}|${ADDRESS}|${WORDS}`, 'giu')
const CONTRACTION = new Set(['s', 't', 'm', 'd', 'll', 're', 've', 'n'])

function pushPiece(tokens: Token[], raw: string, start: number, sentence: number): void {
  const end = start + raw.length
  if (raw.includes('@')) {
    tokens.push({ word: EMAIL_WORD, raw, start, end, sentence, kind: 'email' })
  } else if (raw.includes('://') || /^www\./i.test(raw)) {
    tokens.push({ word: LINK_WORD, raw, start, end, sentence, kind: 'link' })
  } else {
    for (const part of splitApostrophes(raw, start))
      pushWord(tokens, part.raw, part.start, sentence)
  }
}

function pushWord(tokens: Token[], raw: string, start: number, sentence: number): void {
  const end = start + raw.length
  const previous = tokens.at(-1)
  const word = foldWord(raw.replace(/['’‘`´]/g, ''))
  if (previous?.word === 'e' && previous.end + 1 === start && word.startsWith('mail')) {
    previous.word = `e${word}`
    previous.raw = `${previous.raw}-${raw}`
    previous.end = end
    return
  }
  const kind = /\p{N}/u.test(raw) ? 'number' : 'word'
  tokens.push({ word, raw, start, end, sentence, kind })
}

function splitApostrophes(raw: string, start: number): { raw: string; start: number }[] {
  const parts: { raw: string; start: number }[] = []
  let at = 0
  for (const match of raw.matchAll(/['’‘`´]/g)) {
    const rest = raw.slice(match.index + 1).toLowerCase()
    if (CONTRACTION.has(rest)) break
    parts.push({ raw: raw.slice(at, match.index), start: start + at })
    at = match.index + 1
  }
  parts.push({ raw: raw.slice(at), start: start + at })
  return parts.filter((part) => part.raw !== '')
}

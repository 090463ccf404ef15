import { HOMOGLYPHS } from './homoglyphs.ts'

/** A message made fit for matching; every UTF-16 unit of `text` knows where it came from in `original`. */
export type Normal = { original: string; text: string; starts: number[]; ends: number[] }

const LONGEST = 4000
const MARKS_KEPT = 2

/** Cuts, folds and cleans a message for matching only; what is shown or stored stays the original. */
export function normalise(original: string): Normal {
  const normal: Normal = { original, text: '', starts: [], ends: [] }
  const end = Math.min(original.length, LONGEST)
  let at = 0
  while (at < end) {
    const next = endOfCluster(original, at, end)
    append(normal, at, next)
    at = next
  }
  if (NOT_LATIN.test(normal.text)) normal.text = foldHomoglyphs(normal.text)
  return normal
}

/** The span of the original text that a stretch of the normalised text was read from. */
export function spanOf(
  normal: Normal,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = normal.starts[start] ?? normal.original.length
  const to = Math.max(from, normal.ends[end - 1] ?? from)
  return { start: from, end: to, text: normal.original.slice(from, to).toWellFormed() }
}

const NOT_LATIN = /[\u0370-\u052f]/
const MARK = /^\p{M}$/u
// Joiners, bidi controls, byte order marks, tag characters and variation selectors hide text or split it unseen.
const INVISIBLE = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point})$/u
// Superscripts and circled digits look like footnotes; NFKC would turn them into an order number nobody typed.
const ORNAMENT = /^(?:[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793])$/u
const DIGIT = /^\p{Nd}$/u

function endOfCluster(text: string, at: number, end: number): number {
  const first = text.codePointAt(at) ?? 0
  let next = at + (first > 0xffff ? 2 : 1)
  while (next < end && text.charCodeAt(next) >= 0x300) {
    const character = String.fromCodePoint(text.codePointAt(next) ?? 0)
    if (!MARK.test(character)) break
    next += character.length
  }
  return next
}

function append(normal: Normal, start: number, end: number): void {
  const folded = foldCluster(normal.original, start, end)
  normal.text += folded
  for (let index = 0; index < folded.length; index++) {
    normal.starts.push(start)
    normal.ends.push(end)
  }
}

function foldCluster(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start)
  if (end - start === 1 && code < 0x80) return foldAscii(code, text.charAt(start))
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (!first.isWellFormed()) return '\ufffd'
  const marks = text.slice(start + first.length, end)
  if (INVISIBLE.test(first)) return ''
  if (ORNAMENT.test(first)) return first
  if (DIGIT.test(first)) return digitOf(first)
  if (first === '\u0085' || first === '\u2028' || first === '\u2029') return '\n'
  return (first + marks.slice(0, MARKS_KEPT)).normalize('NFKC').toWellFormed()
}

function foldAscii(code: number, character: string): string {
  if (code >= 0x20 && code !== 0x7f) return character
  return code === 0x0a || code === 0x0d ? '\n' : ' '
}

function digitOf(character: string): string {
  const folded = character.normalize('NFKC')
  if (folded >= '0' && folded <= '9') return folded
  // Unicode encodes every decimal digit run 0–9 contiguously, so the run's start gives the value.
  let code = character.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}

const WORD = /[\p{L}\p{N}]+/gu
const LATIN = /[A-Za-z]/

function foldHomoglyphs(text: string): string {
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !NOT_LATIN.test(word)) return word
    return [...word].map((letter) => HOMOGLYPHS.get(letter) ?? letter).join('')
  })
}

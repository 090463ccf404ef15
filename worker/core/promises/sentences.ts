const END = /[.!?\u2026]+["'”’»)\]]{0,3}(?=\s|$)|;(?=\s)|\n|¿/gu
// Behind these a point ends no sentence, nor behind a number of one or two figures: "24. November".
const SHORT =
  /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|ca|bzw|etc|evtl|approx|nr|no|mr|mrs|ms|dr|st|sr|sra|dott|pan|p|m|h|b|z|max|min|inkl|incl|tel|np|godz|ok|ul|tzw|vs|e\.g|i\.e)$/iu
const LOOK_BACK = 12
const WORD = /\p{L}{2}/u

/** Cuts a text into sentences with their last mark. A line that goes on in lower case is the same sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(END)) {
    if (goesOn(text, mark, index)) continue
    const end = mark === '¿' ? index : index + mark.length
    sentences.push(text.slice(start, end))
    start = end
  }
  sentences.push(text.slice(start))
  return sentences.filter((sentence) => WORD.test(sentence)).map((sentence) => sentence.trim())
}

function goesOn(text: string, mark: string, index: number): boolean {
  if (mark === '\n') return /^\p{Ll}/u.test(text.slice(index + 1, index + 3))
  return mark === '.' && SHORT.test(text.slice(Math.max(0, index - LOOK_BACK), index))
}

/** Whether a sentence asks. "I'll call you tomorrow, ok?" tells, and asks for a nod only. */
export function isQuestion(sentence: string): boolean {
  if (!/[?？]["'”’»)\]]{0,3}$/u.test(sentence)) return false
  const nod = sentence.slice(sentence.lastIndexOf(',') + 1)
  return nod === sentence || nod.trim().split(/\s+/).length > LONGEST_NOD
}

const LONGEST_NOD = 2

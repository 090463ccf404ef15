import type { Reply } from './skills/skill.ts'

/**
 * The last look at what the desk is about to say: every number and link in the text must stand in the evidence.
 * Gives the first thing that does not, or undefined when all is grounded.
 */
export function ungrounded(replies: Reply[], evidence: unknown[]): string | undefined {
  const known = JSON.stringify([evidence, replies.map((reply) => reply.card)])
  const numbers = new Set(numbersIn(known))
  for (const { text } of replies) {
    const link = linksIn(text).find((url) => !known.includes(url))
    if (link) return link
    const number = numbersIn(text).find((found) => !numbers.has(found) && Number(found) > MAX_COUNT)
    if (number) return number
  }
  return undefined
}

/** Small numbers count parcels and items; they come from lengths, not from a field that could be looked up. */
const MAX_COUNT = 9

function numbersIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''))
}

function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s)>\]"]+/g) ?? []
}

import type { Reply } from './skills/skill.ts'

/**
 * The last look at what the desk is about to say: every number and link in the text must stand in the evidence, an amount of
 * money in the way people write it. Gives the first thing that does not, or undefined when all is grounded.
 */
export function ungrounded(replies: Reply[], evidence: unknown[]): string | undefined {
  const all = [evidence, replies.map((reply) => reply.card)]
  const known = JSON.stringify(all)
  let numbers: Set<string> | undefined
  for (const { text } of replies) {
    const link = linksIn(text).find((url) => !known.includes(url))
    if (link) return link
    const suspects = numbersIn(text).filter((found) => Number(found) > MAX_COUNT)
    if (suspects.length === 0) continue
    numbers ??= new Set([...numbersIn(known), ...written(known)])
    const number = suspects.find((found) => !numbers?.has(found))
    if (number) return number
  }
  return undefined
}

/** Small numbers count parcels and items; they come from lengths, not from a field that could be looked up. */
const MAX_COUNT = 9

function numbersIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''))
}

/** The pieces an amount is written in: 123450 cents are "1,234.50". Differences of two amounts are amounts, too. */
function written(known: string): string[] {
  return [...known.matchAll(/"amount":(-?\d+)/g)].flatMap(([, digits = '0']) => {
    const amount = Math.abs(Number(digits))
    const whole = Math.floor(amount / 100)
    const groups = whole.toLocaleString('en').split(',')
    return [String(whole), ...groups.map((group) => String(Number(group))), String(amount % 100)]
  })
}

function linksIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s)>\]"]+/g) ?? []
}

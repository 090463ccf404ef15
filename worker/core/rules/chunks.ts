import type { Token } from './tokens.ts'

/** A stretch between two joining words, and what joins it to the one before. */
export type Chunk = { joint: 'and' | 'or' | ',' | ''; tokens: Token[] }

const JOINTS: Record<string, 'and' | 'or'> = {
  and: 'and',
  but: 'and',
  plus: 'and',
  or: 'or',
  nor: 'or',
}
const ENDS_AMOUNT = /^(?:more|less|older|fewer|later|above|below|higher|lower|over|under|younger)$/

/** Cuts at “and”, “or” and commas; “between … and …” and “30 days or more” stay whole. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [{ joint: '', tokens: [] }]
  for (const [at, token] of tokens.entries()) {
    const chunk = chunks.at(-1)
    const joint = jointAt(tokens, at, chunk?.tokens ?? [])
    if (joint === undefined) chunk?.tokens.push(token)
    else if (chunk?.tokens.length === 0) chunk.joint = stronger(chunk.joint, joint)
    else chunks.push({ joint, tokens: [] })
  }
  return chunks.filter((chunk) => chunk.tokens.length > 0)
}

function jointAt(tokens: readonly Token[], at: number, before: readonly Token[]) {
  const token = tokens[at]
  if (token?.kind === 'break' || token?.kind === 'stop') return ','
  const joint = token?.kind === 'word' && Object.hasOwn(JOINTS, token.word) && JOINTS[token.word]
  if (!joint || isInside(joint, tokens, at, before)) return undefined
  return joint
}

function isInside(
  joint: 'and' | 'or',
  tokens: readonly Token[],
  at: number,
  before: readonly Token[],
): boolean {
  const said = before.map((token) => token.word)
  if (joint === 'and' && said.includes('between')) return !said.includes('and')
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  const isEnd = after?.kind !== 'number' && !/^(?:than|[€$£¥])$/.test(after?.word ?? '')
  return ENDS_AMOUNT.test(next?.word ?? '') && isEnd && said.some((word) => /\d/.test(word))
}

function stronger(one: Chunk['joint'], other: Chunk['joint']): Chunk['joint'] {
  return other === ',' && one !== '' ? one : other
}

import type { RuleProblem } from '../../../shared/rule.ts'
import { problem } from './problems.ts'
import { rawOf, type Token } from './tokens.ts'

/** The four parts of a rule, in their order. */
export type Part = 'when' | 'if' | 'then' | 'else'
export type Parts = Map<Part, Token[]>

type Head = { part: Part; at: number; next: number }

const HEADS: { part: Part; words: string[]; written: string; example: string }[] = [
  {
    part: 'when',
    words: ['when', 'whenever'],
    written: 'When',
    example: 'When a customer asks for a refund',
  },
  { part: 'if', words: ['if'], written: 'If', example: 'If in any case' },
  { part: 'then', words: ['then'], written: 'Then', example: 'Then answer automatically' },
  {
    part: 'else',
    words: ['else', 'otherwise'],
    written: 'Else',
    example: 'Else answer as usual',
  },
]
const ASKING = /\b(?:customer|shopper|buyer|client|someone|anyone|somebody|anybody)/i
const PARTS = HEADS.map(({ part }) => part)

/** Finds the four parts of a rule, and what is wrong with their number, order and ends. */
export function partsOf(tokens: readonly Token[]): { parts: Parts; problems: RuleProblem[] } {
  const heads = headsOf(tokens)
  const parts: Parts = new Map()
  const problems: RuleProblem[] = sentenceProblems(tokens, heads)
  for (const [index, head] of heads.entries()) {
    const body = trimmed(tokens.slice(head.next, heads[index + 1]?.at))
    const first = parts.get(head.part)
    const words = rawOf(tokens.slice(head.at, heads[index + 1]?.at))
    if (first) problems.push(problem('said twice', words, inOne(head.part, first, body)))
    else if (body.length === 0) problems.push(problem('empty part', words, exampleOf(head.part)))
    parts.set(head.part, first ?? body)
  }
  const before = rawOf(tokens.slice(0, heads[0]?.at ?? tokens.length))
  return { parts, problems: [...problems, ...missing(heads, before), ...disorder(heads, tokens)] }
}

function headsOf(tokens: readonly Token[]): Head[] {
  const heads = tokens.flatMap((_, at) => (begins(tokens, at) ? (headAt(tokens, at) ?? []) : []))
  for (const part of PARTS) {
    if (heads.some((head) => head.part === part)) continue
    const found = unmarked(tokens, heads, part)
    if (found) heads.push(found)
    heads.sort((one, other) => one.at - other.at)
  }
  return heads
}

/** A head in the middle of a sentence, between its neighbours: the last one, so that “asks if …, if …” is read right. */
function unmarked(tokens: readonly Token[], heads: readonly Head[], part: Part): Head | undefined {
  const rank = PARTS.indexOf(part)
  const from = Math.max(-1, ...heads.filter((h) => PARTS.indexOf(h.part) < rank).map((h) => h.at))
  const to = heads.find((h) => PARTS.indexOf(h.part) > rank)?.at ?? tokens.length
  const found = tokens
    .map((_, at) => headAt(tokens, at))
    .filter((head) => head?.part === part && head.at > from && head.at < to)
  return part === 'then' ? found[0] : found.at(-1)
}

function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word') return undefined
  if (token.word === 'if' && next?.word === 'not' && tokens[at + 2]?.kind === 'break')
    return { part: 'else', at, next: at + 2 }
  const part = HEADS.find(({ words }) => words.includes(token.word))?.part
  if (part === undefined || /^(?:some|any)(?:one|body|thing)$/.test(tokens[at - 1]?.word ?? ''))
    return undefined
  return { part, at, next: at + 1 }
}

/** Whether a token stands at the start of the text, of a sentence, or after a pause (and perhaps “and”). */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind === 'break' || before.kind === 'stop') return true
  return /^(?:and|or|but)$/.test(before.word) && at > 1 && begins(tokens, at - 1)
}

/** Without the pauses and the joining words at its ends. */
function trimmed(tokens: Token[]): Token[] {
  const loose = (token: Token | undefined) =>
    token?.kind === 'break' || token?.kind === 'stop' || /^(?:and|or|but)$/.test(token?.word ?? '')
  const first = tokens.findIndex((token) => !loose(token))
  const last = tokens.findLastIndex((token) => !loose(token))
  return first === -1 ? [] : tokens.slice(first, last + 1)
}

/** Both bodies in one part, where it may hold several things. */
function inOne(part: Part, first: readonly Token[], second: readonly Token[]): string {
  if (part === 'when' || part === 'else') return exampleOf(part)
  return `${part === 'if' ? 'If' : 'Then'} ${rawOf(first)} and ${rawOf(second)}`
}

function exampleOf(wanted: Part): string {
  return HEADS.find(({ part }) => part === wanted)?.example ?? ''
}

function missing(heads: readonly Head[], before: string): RuleProblem[] {
  const problems = PARTS.filter((part) => !heads.some((head) => head.part === part)).map((part) =>
    part === 'when' && ASKING.test(before)
      ? problem('no when', before, `When ${before}`)
      : problem(`no ${part}`, '', exampleOf(part)),
  )
  const lost = before !== '' && heads.some((head) => head.part === 'when')
  return lost ? [...problems, problem('wrong order', before, 'Begin the rule with When')] : problems
}

function disorder(heads: readonly Head[], tokens: readonly Token[]): RuleProblem[] {
  const order = [...new Set(heads.map((head) => head.part))]
  const right = PARTS.filter((part) => order.includes(part))
  if (order.join(' ') === right.join(' ')) return []
  return [problem('wrong order', rawOf(tokens), inOrder(heads, tokens))]
}

function sentenceProblems(tokens: readonly Token[], heads: readonly Head[]): RuleProblem[] {
  const ends = tokens.filter(
    ({ kind }, at) => kind === 'stop' && at < tokens.length - 1 && tokens[at + 1]?.kind !== 'stop',
  )
  if (ends.length < 2) return []
  return [problem('too many sentences', rawOf(tokens), inOrder(heads, tokens))]
}

/** The parts as they are, in the right order and as one sentence. */
function inOrder(heads: readonly Head[], tokens: readonly Token[]): string {
  const bodies = heads.map(({ part, next }, index) => ({
    part,
    words: rawOf(trimmed(tokens.slice(next, heads[index + 1]?.at))),
  }))
  return HEADS.flatMap(({ part, written }) =>
    bodies.filter((body) => body.part === part).map(({ words }) => `${written} ${words}`),
  )
    .map((words) => words.replaceAll(/[.!?](?=\s|$)/g, ','))
    .map((words) => words.replace(/,$/, ''))
    .join(' / ')
}

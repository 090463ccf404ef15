import { URGENCIES, type Urgency } from '../../../shared/urgency.ts'
import { contentOf, contentOfPhrase } from './stems.ts'
import type { Token } from './tokens.ts'

const SAYING = new Set(
  contentOfPhrase(
    'add say saying tell reply sentence include mention answer append text line customer words write message',
  ),
)
const RAISING = new Set(
  contentOfPhrase('set priority mark make give treat raise urgency it case ticket high'),
)
const PASSING = /^(?:hand|pass|escalate|forward|transfer|route|assign|send|give|handover)/
const ANYONE = new Set(contentOfPhrase('person team support someone human customer service staff'))
const ENDS_TEAM = /^(?:with|for|so|including|because|immediately|directly)$/

/** The quoted sentence that is added to the reply, and the other words. */
export function addOf(tokens: readonly Token[]): { add?: string; rest: Token[] } {
  const quote = tokens.find((token) => token.kind === 'quote')
  if (!quote || quote.word === '') return { rest: [...tokens] }
  const rest = tokens.filter((token) => token !== quote)
  const only = rest.filter((token) => !SAYING.has(contentOf([token.word])[0] ?? 'add'))
  return { add: quote.word.replaceAll(/["“”„«»]/g, "'"), rest: only.length === 0 ? [] : rest }
}

/** “Set the priority to high”, “with high priority”, “mark it as urgent”. */
export function priorityOf(tokens: readonly Token[]): { priority?: Urgency; rest: Token[] } {
  const words = new Set(tokens.map((token) => token.word.replace(/^urgently$/, 'urgent')))
  const priority = URGENCIES.find((urgency) => words.has(urgency))
  const isSaid = words.has('priority') || words.has('urgent')
  if (!priority || !isSaid) return { rest: [...tokens] }
  const said = new Set<string>([...RAISING, priority, 'urgently'])
  const rest = tokens.filter(({ word }) => !said.has(word) && !said.has(contentOf([word])[0] ?? ''))
  return { priority, rest: contentOf(rest.map(({ word }) => word)).length === 0 ? [] : rest }
}

/** Who a contact is handed to: the words after “to”, as the merchant writes them; a person is nobody in particular. */
export function teamOf(tokens: readonly Token[]): { team?: string; rest: Token[] } {
  const to = tokens.findIndex((token) => token.word === 'to')
  if (to === -1 || !tokens.slice(0, to).some(({ word }) => PASSING.test(word)))
    return { rest: [...tokens] }
  const length = tokens.slice(to + 1).findIndex(({ word }) => ENDS_TEAM.test(word))
  const end = length === -1 ? tokens.length : to + 1 + length
  const named = tokens.slice(to + 1, end)
  if (named.every(({ word }) => contentOf([word]).every((stem) => ANYONE.has(stem))))
    return { rest: [...tokens] }
  const team = named
    .map((token) => token.raw)
    .join('')
    .trim()
    .replace(/^(?:the|our|my|a|an)\s+/i, '')
  return { team, rest: [...tokens.slice(0, to), ...tokens.slice(end)] }
}

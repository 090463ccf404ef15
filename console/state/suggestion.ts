import type { RuleProblem } from '../../shared/rule.ts'

const HEADS = ['when', 'if', 'then', 'else'] as const
type Head = (typeof HEADS)[number]

/** The rule with a problem's suggestion in place of its words; undefined where the suggestion is only advice. */
export function withSuggestion(text: string, problem: RuleProblem): string | undefined {
  const { words, suggestion } = problem
  const head = headOf(suggestion)
  if (!head) return undefined
  if (words === '') return withPart(text, head, suggestion)
  const at = text.indexOf(words)
  if (at === -1) return undefined
  const before = text.slice(0, at)
  const after = text.slice(at + words.length)
  const said = endsWithHead(before, head) ? suggestion.slice(head.length + 1) : suggestion
  const next = before + fitting(said, before) + after
  return next === text ? undefined : next
}

/** A part that is missing goes before the parts that come after it. */
function withPart(text: string, head: Head, suggestion: string): string {
  const later = HEADS.slice(HEADS.indexOf(head) + 1)
  const places = later.map((one) => text.search(new RegExp(`\\b${one}\\b`, 'i')))
  const at = Math.min(...places.filter((place) => place >= 0), text.length)
  const before = text.slice(0, at).replace(/[\s,./]+$/, '')
  const after = text.slice(at)
  const lead = before === '' ? suggestion : `${before}, ${fitting(suggestion, before)}`
  if (after === '') return head === 'else' ? `${lead}.` : `${lead}, `
  return `${lead}, ${after.charAt(0).toLowerCase()}${after.slice(1)}`
}

function headOf(suggestion: string): Head | undefined {
  const [first = ''] = suggestion.toLowerCase().split(' ', 1)
  return HEADS.find((head) => head === first)
}

function endsWithHead(before: string, head: Head): boolean {
  const last = before.trimEnd().toLowerCase().split(/\s/).at(-1) ?? ''
  return last === head || (head === 'else' && last === 'otherwise')
}

function fitting(said: string, before: string): string {
  const begins = before === '' || /[.\n/]\s*$/.test(before)
  return begins ? said : said.charAt(0).toLowerCase() + said.slice(1)
}

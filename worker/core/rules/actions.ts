import type { RuleAction, RuleProblem } from '../../../shared/rule.ts'
import type { Urgency } from '../../../shared/urgency.ts'
import { type Known, nearest } from './nearest.ts'
import { problem, type ProblemKind } from './problems.ts'
import { type Quantity, quantityOf } from './quantity.ts'
import { contentOf, contentOfPhrase } from './stems.ts'
import { addOf, priorityOf, teamOf } from './details.ts'
import { rawOf, type Token } from './tokens.ts'

/** One thing a branch does; `confirm` says nothing that is not done anyway. */
export type Step = {
  does?: 'automation' | 'draft' | 'handover' | 'usual' | 'confirm'
  action?: RuleAction
  team?: string
  add?: string
  priority?: Urgency
}
type Verb = { does: Step['does'] | 'refund' | 'cancel'; phrases: string; around: string }

/** What can be done, the more particular before the general, and the words that may stand around. */
const VERBS: Verb[] = [
  {
    does: 'usual',
    phrases:
      'answer as usual, go on as usual, usual, continue normally, do nothing, nothing, go on',
    around: 'answer go continue proceed handle reply desk on carry special anything else treat',
  },
  {
    does: 'draft',
    phrases:
      'draft a reply, draft, prepare a reply, propose a reply, suggest a reply, write a reply for approval',
    around:
      'draft reply answer response prepare propose suggest write person approve approval review check message customer for team',
  },
  {
    does: 'handover',
    phrases:
      'hand over, handover, escalate, ask a person, hand over to a person, a person, pass on, forward, transfer, route, assign, bring in a person, involve a person, let a person decide, hand to, give to, send to a person, escalation',
    around:
      'hand over handover escalate person ask pass forward transfer route assign bring involve let decide give send team recommended recommendation action draft suggestion on immediately directly straight case customer request conversation contact ticket up message back answer reply handle case take support service staff',
  },
  {
    does: 'refund',
    phrases:
      'refund the order, refund, process the refund, issue a refund, give the money back, pay back, send the money back, reimburse, return the money',
    around:
      'refund order process issue give money back full fully pay customer make grant approve amount total whole automatically them send half partial reimburse value percent price return purchase immediately',
  },
  {
    does: 'cancel',
    phrases: 'cancel the order, cancel',
    around: 'cancel order process cancellation customer immediately automatically',
  },
  {
    does: 'confirm',
    phrases:
      'confirm, let the customer know, notify the customer, tell the customer, send a confirmation, inform the customer, a recommended action, recommend an action',
    around:
      'confirm let customer know notify tell send confirmation inform email message recommend recommended action',
  },
  {
    does: 'automation',
    phrases:
      'answer automatically, automate, answer, reply, respond, send a reply, send an answer, resolve, handle it automatically, help',
    around:
      'answer automatically automate reply respond send response resolve handle customer directly immediately desk let question message automatic request automation it help',
  },
]

const STEPS = VERBS.map(({ does, phrases, around }) => {
  const list = phrases.split(', ').map((said) => ({ said, stems: contentOfPhrase(said) }))
  const words = new Set([...contentOfPhrase(around), ...list.flatMap(({ stems }) => stems)])
  return { does, phrases: list, words }
})
const EXAMPLES: Known[] = [
  ...STEPS.filter(({ does }) => does !== 'confirm').flatMap(({ phrases }) =>
    phrases.map(({ stems }) => ({ stems, said: phrases[0]?.said ?? '' })),
  ),
  ...['add "…" to the reply', 'set the priority to high'].map((said) => ({
    said,
    stems: contentOfPhrase(said),
  })),
]

/** Reads one action, such as “hand over to finance” or “refund 50 %”. */
export function readStep(tokens: readonly Token[]): Step | { problem: RuleProblem } {
  const words = rawOf(tokens)
  const unknown = (kind: ProblemKind, said: string) => ({
    problem: problem(kind, words, `Then ${said}`),
  })
  const { add, rest: unquoted } = addOf(tokens)
  const { priority, rest: calm } = priorityOf(unquoted)
  const details = { ...(add === undefined ? {} : { add }), ...(priority ? { priority } : {}) }
  const isMore = add !== undefined || priority !== undefined
  if (calm.length === 0 && isMore) return details
  const { team, rest: bare } = teamOf(calm)
  const quantity = quantityOf(bare)
  const stems = contentOf(quantity.amounts.length > 0 ? quantity.rest : bare.map((t) => t.word))
  if (stems.length === 0 && isMore) return details
  const verb = verbOf(stems, team)
  if (!verb) return unknown('unknown action', nearest(stems, EXAMPLES))
  if (verb === 'refund') return refundStep(quantity, stems, details, unknown)
  if (quantity.amounts.length > 0) return unknown('unknown action', nearest(stems, EXAMPLES))
  if (verb === 'cancel') return { ...details, action: { kind: 'cancel' } }
  return { ...details, does: verb, ...(team === undefined ? {} : { team }) }
}

/** What the words say, if nothing is left of them; to give something to a team is to hand it over. */
function verbOf(stems: readonly string[], team: string | undefined): Verb['does'] {
  const fitting = STEPS.filter(({ words }) => stems.every((stem) => words.has(stem)))
  if (team !== undefined) return fitting.find(({ does }) => does === 'handover')?.does
  return fitting.find(({ phrases }) =>
    phrases.some((phrase) => phrase.stems.every((stem) => stems.includes(stem))),
  )?.does
}

function refundStep(
  { amounts, how, negative }: Quantity,
  stems: readonly string[],
  details: Step,
  unknown: (kind: ProblemKind, said: string) => { problem: RuleProblem },
): Step | { problem: RuleProblem } {
  const shares = amounts.filter(({ unit }) => unit === 'percent').map(({ value }) => value)
  const caps = amounts.filter(({ unit }) => unit === 'money')
  const [share = stems.includes('half') ? 50 : 100] = shares
  const [cap] = caps
  if (negative) return unknown('negative number', 'refund 50 %')
  if (share > 100 || share === 0) return unknown('over 100 %', 'refund 100 %')
  if (shares.length + caps.length < amounts.length) return unknown('no unit', 'refund 50 %')
  if (shares.length > 1 || caps.length > 1 || (cap ? how !== 'at most' : how !== undefined))
    return unknown('unknown action', cap ? 'refund up to €20' : 'refund 50 %')
  const upTo = cap && { amount: cap.value, currency: cap.currency ?? '' }
  const percent = share === 100 ? {} : { percent: share }
  return { ...details, action: { kind: 'refund', ...percent, ...(upTo && { upTo }) } }
}

import type { Category } from '../../../shared/category.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Outcome } from '../decide.ts'
import { isAboutAnOrder } from '../facts/topic.ts'
import { HARD_STOPS } from '../lanes/hard-stops.ts'
import { parseRule } from '../rules/parse.ts'
import type { Kind } from './report.ts'

export type Verdict = { kind: Kind; missing: string[]; because: string }

export const ORDER_DATA = 'order data'
export const CLEARER = 'a clearer message'
export const articleAbout = (category: Category) => `an article about ${category}`

/** Reasons that stay, whatever is connected or written: hard stops, and replies a person always reads first. */
const FOR_PEOPLE = new Set([...HARD_STOPS.map(({ name }) => name), 'tier', 'upset'])

/** What a decision means for automating tickets like this one, under a policy and with or without order data. */
export function verdicts({ policy, orders }: { policy: Policy; orders: boolean }) {
  const mayAnswer = ruled(policy)
  return ({ decision, facts }: Pick<Outcome, 'decision' | 'facts'>): Verdict => {
    const { rule, because, lane } = decision
    const { kind, asksFor, skill } = facts.proposal
    if (FOR_PEOPLE.has(rule)) return { kind: 'never', missing: [], because }
    if (lane === 'automation' && asksFor !== undefined)
      return { kind: 'automates', missing: orders ? [] : [ORDER_DATA], because: looksUp(facts) }
    if (lane === 'automation' && kind === 'answer')
      return { kind: 'automates', missing: [], because }
    const data = !orders && isAboutAnOrder(facts.category) ? [ORDER_DATA] : []
    if (rule === 'rule') {
      const own = skill === undefined || skill === QUOTES_ARTICLES
      const doing = own ? [`a skill that does ${facts.category}`] : []
      const letting = mayAnswer(facts.category)
        ? []
        : [`a rule that lets the desk answer ${facts.category}`]
      return { kind: 'needs', missing: [...data, ...doing, ...letting], because }
    }
    const reason = lane === 'automation' ? facts.proposal.because : because
    return { kind: 'needs', missing: lacking(facts, rule, data), because: reason }
  }
}

/** The skill that answers with the merchant's articles, and does nothing itself. */
const QUOTES_ARTICLES = 'answer-question'
const DONE = /^(?:order\.(?:change|address|cancel)|return|refund|subscription|account|billing)/

function lacking(facts: RoutingFacts, rule: string, data: string[]): string[] {
  const { category, probability, proposal, asksHow } = facts
  const vague = category === 'other.unclear' || category === 'detail.given'
  if (rule === 'confidence' || vague) return [CLEARER]
  if (proposal.kind === 'ask' && probability < 0.5) return [CLEARER]
  const done = DONE.test(category) && !asksHow
  if (proposal.kind === 'none' || proposal.kind === 'answer' || done)
    return [...data, `a skill that does ${category}`]
  return [articleAbout(category)]
}

function looksUp({ proposal, category }: RoutingFacts): string {
  const what = {
    order_number: 'the order number',
    proof: 'a proof',
    email: 'the e-mail address',
    code: 'the code it mailed',
    confirmation: 'a yes',
    detail: 'one thing',
  }
  const asked = proposal.asksFor ? what[proposal.asksFor] : 'one thing'
  return `${proposal.skill} asks for ${asked} where it has to, and answers ${category} from the order data`
}

/** Whether the rules of a category leave a way in which the desk answers by itself. */
function ruled({ rules }: Policy): (category: Category) => boolean {
  const closed = new Set<Category>()
  for (const sentence of rules) {
    const read = parseRule(sentence)
    if (!read.ok) continue
    const { category, does, otherwise } = read.rule
    const open = [does, otherwise].some(({ lane }) => lane === 'automation' || lane === 'usual')
    if (!open) closed.add(category)
  }
  return (category) => !closed.has(category)
}

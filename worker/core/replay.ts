import type { ContactId, ConversationId } from '../../shared/ids.ts'
import type { Action } from '../../shared/action.ts'
import { LANES, type Decision, type Lane } from '../../shared/lane.ts'
import type { Money } from '../../shared/money.ts'
import type { Policy } from '../../shared/policy.ts'
import type { Compared, Effect, ReplayedContact, ReplayReport } from '../../shared/replay.ts'
import type { RoutingFacts } from '../../shared/routing.ts'
import type { CellStage, Stage } from '../../shared/stage.ts'
import { route } from './route.ts'

/** A contact as it was decided. */
export type Past = {
  contact: ContactId
  conversation: ConversationId
  at: Date
  facts: RoutingFacts
  decision: Omit<Decision, 'conditions'>
}

/** A change to try: another policy, other stages, or both. */
export type Trial = { policy: Policy; stages: Pick<CellStage, 'category' | 'language' | 'stage'>[] }

const MOST_CHANGED = 500

/** Adds up, contact by contact, what a change would have changed. */
export function replayOf(trial: Trial, days: number) {
  const report = emptyReport(days)
  const stages = new Map(
    trial.stages.map((cell) => [`${cell.category}/${cell.language}`, cell.stage]),
  )
  return {
    report,
    add(past: Past): void {
      const { facts, decision } = past
      const decided = route({ ...facts, stage: stageOf(facts, stages) }, trial.policy)
      count(report, past, effectOf(decision, facts), effectOf(decided, facts))
    },
  }
}

function stageOf(facts: RoutingFacts, stages: Map<string, Stage>): Stage {
  return stages.get(`${facts.countsAs ?? facts.category}/${facts.language}`) ?? facts.stage
}

function effectOf(
  { lane, rule, because, actions, add }: Omit<Decision, 'conditions'>,
  { proposal, incident }: RoutingFacts,
): Effect {
  const own = rule === 'incident' ? 1 + (incident?.asks ? proposal.messages : 0) : proposal.messages
  const messages = lane === 'automation' ? own + (add ? 1 : 0) : 0
  return { lane, because, messages, actions }
}

function count(report: ReplayReport, past: Past, before: Effect, after: Effect): void {
  const { contact, facts } = past
  report.contacts += 1
  for (const lane of LANES)
    tally(report.lanes[lane], contact, isIn(before, lane), isIn(after, lane))
  tally(report.messages, contact, before.messages, after.messages)
  tally(report.refunds, contact, refundsOf(before).length, refundsOf(after).length)
  tally(report.cancellations, contact, cancelsOf(before), cancelsOf(after))
  addMoney(report.money, contact, refundsOf(before), refundsOf(after))
  const same =
    before.lane === after.lane &&
    before.messages === after.messages &&
    JSON.stringify(before.actions) === JSON.stringify(after.actions)
  if (same || report.changed.length >= MOST_CHANGED) return
  const changed: ReplayedContact = {
    contact,
    conversation: past.conversation,
    at: past.at.toISOString(),
    category: facts.category,
    language: facts.language,
    before,
    after,
  }
  report.changed.push(changed)
}

function tally(number: Compared<number>, contact: ContactId, before: number, after: number): void {
  number.before += before
  number.after += after
  if (before !== after) number.contacts.push(contact)
}

function isIn({ lane }: Effect, asked: Lane): number {
  return lane === asked ? 1 : 0
}

function cancelsOf({ actions }: Effect): number {
  return actions.filter(({ kind }) => kind === 'order.cancel').length
}

function refundsOf({ actions }: Effect): Money[] {
  return actions.flatMap((action: Action) => (action.kind === 'refund.pay' ? [action.amount] : []))
}

function addMoney(
  money: Compared<Money[]>,
  contact: ContactId,
  before: Money[],
  after: Money[],
): void {
  for (const amount of before) addTo(money.before, amount)
  for (const amount of after) addTo(money.after, amount)
  if (JSON.stringify(before) !== JSON.stringify(after)) money.contacts.push(contact)
}

function addTo(sums: Money[], { amount, currency }: Money): void {
  const sum = sums.find((one) => one.currency === currency)
  if (sum) sum.amount += amount
  else sums.push({ amount, currency })
}

function emptyReport(days: number): ReplayReport {
  const zero = (): Compared<number> => ({ before: 0, after: 0, contacts: [] })
  return {
    days,
    contacts: 0,
    lanes: { automation: zero(), draft: zero(), handover: zero() },
    messages: zero(),
    refunds: zero(),
    money: { before: [], after: [], contacts: [] },
    cancellations: zero(),
    changed: [],
  }
}

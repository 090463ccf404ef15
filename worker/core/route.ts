import type { Action } from '../../shared/action.ts'
import type { Condition, Decision, Lane } from '../../shared/lane.ts'
import type { Policy } from '../../shared/policy.ts'
import type { RoutingFacts } from '../../shared/routing.ts'
import type { RuleBranch } from '../../shared/rule.ts'
import type { Stage } from '../../shared/stage.ts'
import { plannedActions } from './lanes/actions.ts'
import { confidenceOf } from './lanes/confidence.ts'
import { hardStop } from './lanes/hard-stops.ts'
import { rulingOf } from './lanes/ruling.ts'
import { isUpset } from './lanes/upset.ts'
import { tierOf } from './lanes/tiers.ts'

/**
 * Who answers, and why: pure, so that stored facts and a policy give the same decision for ever. First match decides:
 * hard stops, an incident's approved text, the merchant's rules, the stage of the cell, how sure the reading is, what the
 * skills can do.
 */
export function route(facts: RoutingFacts, policy: Policy): Decision {
  const seen: Condition[] = []
  const stop = hardStop(facts, policy, seen)
  const told = incidentTold(facts, policy, stop)
  if (facts.incident)
    seen.push({ name: 'incident', value: facts.incident.name, held: told !== undefined })
  if (told) return { ...decided(facts, seen, told), silent: false, actions: [] }
  if (stop) return stopped(facts, policy, { seen, stop })

  const ruling = rulingOf(facts, policy.rules)
  seen.push(...ruling.conditions)
  const { branch } = ruling
  const decide = (lane: Lane, rule: string, because: string): Decision =>
    decided(facts, seen, { lane, rule, because }, branch)
  if (branch?.lane === 'handover' || branch?.lane === 'draft')
    return decide(branch.lane, 'rule', ruling.because)

  const staged = byStage(facts)
  seen.push({ name: 'stage', value: facts.stage, held: staged !== undefined })
  if (staged) {
    const planned = branch && branch.actions.length > 0 ? ruling.because : ''
    return decide(staged.lane, staged.rule, both(staged.because, planned))
  }

  const unsure = confidenceOf(facts, policy.sureness)
  seen.push({ name: 'confidence', value: unsure.value, held: unsure.because === undefined })
  if (unsure.because !== undefined) return decide('draft', 'confidence', unsure.because)

  const unable = cannot(facts, branch, ruling.because)
  seen.push({ name: 'skill', value: facts.proposal.skill ?? 'none', held: unable === undefined })
  if (unable) return decide(unable.lane, unable.rule, unable.because)
  return decide('automation', 'skill', both(able(facts), ruling.because))
}

type Reason = { lane: Lane; rule: string; because: string }

/**
 * The text of an incident was approved by a person for everybody it concerns, so it may be said whatever the desk has
 * earned, in shadow too, and by a paused cell. Every other hard stop comes first, and so does doubt about what is asked;
 * a customer who has just said yes to something gets that.
 */
function incidentTold(
  facts: RoutingFacts,
  { sureness }: Policy,
  stop: { rule: string } | undefined,
): Reason | undefined {
  const { incident, proposal } = facts
  if (!incident || (stop && stop.rule !== 'paused') || proposal.kind === 'act') return undefined
  if (confidenceOf(facts, sureness).because !== undefined) return undefined
  return {
    lane: 'automation',
    rule: 'incident',
    because: `the approved text of the incident "${incident.name}" answers it`,
  }
}

function decided(
  facts: RoutingFacts,
  conditions: Condition[],
  reason: Reason,
  branch?: RuleBranch,
): Decision {
  return {
    ...reason,
    conditions,
    silent: isSilent(facts.stage),
    actions: actionsFor(facts, branch),
    ...(branch?.team && { team: branch.team }),
    ...(branch?.priority && { priority: branch.priority }),
    ...(branch?.add && { add: branch.add }),
  }
}

/** What a rule wants done, or else what the skill would have offered. */
function actionsFor(facts: RoutingFacts, branch: RuleBranch | undefined): Action[] {
  const { action } = facts.proposal
  if (branch && branch.actions.length > 0) return plannedActions(branch, facts)
  return action ? [action] : []
}

/** In these stages not a word of the desk reaches the customer. */
export function isSilent(stage: Stage): boolean {
  return stage === 'off' || stage === 'shadow'
}

/** A person decides, with what the rules would have done as a recommendation where money is the reason. */
function stopped(
  facts: RoutingFacts,
  { rules }: Policy,
  { seen, stop }: { seen: Condition[]; stop: { rule: string; because: string } },
): Decision {
  const decision = decided(facts, seen, { lane: 'handover', ...stop })
  if (stop.rule !== 'money') return { ...decision, actions: [] }
  const { branch } = rulingOf(facts, rules)
  return branch && branch.actions.length > 0
    ? { ...decision, actions: plannedActions(branch, facts) }
    : decision
}

function byStage({ stage, language, mood, ...facts }: RoutingFacts): Reason | undefined {
  const category = facts.countsAs ?? facts.category
  const cell = `${category} in ${language}`
  if (stage === 'off')
    return { lane: 'handover', rule: 'stage:off', because: `the desk is switched off for ${cell}` }
  if (stage === 'shadow')
    return { lane: 'handover', rule: 'stage:shadow', because: `the desk only watches ${cell}` }
  if (tierOf(category) === 3)
    return {
      lane: 'draft',
      rule: 'tier',
      because: `${category} is never answered without a person`,
    }
  if (stage === 'draft')
    return { lane: 'draft', rule: 'stage', because: `${cell} is answered by a person from a draft` }
  const upset = isUpset({ category, mood })
  return upset === undefined ? undefined : { lane: 'draft', rule: 'upset', because: upset }
}

/** What the desk lacks for doing it alone. */
function cannot(
  { proposal }: RoutingFacts,
  branch: RuleBranch | undefined,
  ruling: string,
): Reason | undefined {
  const { kind, because, invented } = proposal
  if (branch && !mayDo(branch, proposal))
    return {
      lane: 'draft',
      rule: 'skill',
      because: `${ruling}; a person carries it out`,
    }
  if (kind === 'none') return { lane: 'draft', rule: 'skill', because }
  if (kind === 'person') return { lane: 'handover', rule: 'skill', because }
  if (invented !== undefined)
    return { lane: 'handover', rule: 'guard', because: `"${invented}" is not in the evidence` }
  return undefined
}

/** A rule's action is done by a skill that offers the same, and asks for what it needs before. */
function mayDo(
  { actions }: RuleBranch,
  { kind, action, undone }: RoutingFacts['proposal'],
): boolean {
  if (actions.length === 0 || kind === 'ask' || kind === 'person' || undone) return true
  return action !== undefined && actions.some((one) => DOES[one.kind] === action.kind)
}

const DOES = { cancel: 'order.cancel', refund: 'refund.pay' } as const

function able({ proposal, category }: RoutingFacts): string {
  return `${proposal.skill} answers ${category}: ${proposal.because}`
}

function both(because: string, ruling: string): string {
  return [because, ruling].filter(Boolean).join('; ')
}

/** Whether the desk would answer alone if the cell had earned it: what shadow and draft are judged by. */
export function wouldAutomate(facts: RoutingFacts, policy: Policy): boolean {
  const { incident: _approved, ...own } = facts
  return route({ ...own, stage: 'automation' }, policy).lane === 'automation'
}

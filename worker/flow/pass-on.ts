import type { Change } from '../../shared/change.ts'
import type { Memory } from '../../shared/conversation.ts'
import { emailKey } from '../../shared/customer.ts'
import type { ContactId } from '../../shared/ids.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Ticket } from '../../shared/ticket.ts'
import { afterOpenMinutes } from '../../shared/business-hours.ts'
import { trialOf } from '../core/autonomy/trial.ts'
import { briefOf } from '../core/brief.ts'
import type { Outcome } from '../core/decide.ts'
import type { Found } from '../core/found.ts'
import { draftOf } from '../core/draft.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import { handoverReply } from '../core/handover-reply.ts'
import type { ReadContact } from '../core/read-contact.ts'
import { ANSWER_MINUTES, urgencyOf } from '../core/urgency.ts'
import { askApproval } from './agree.ts'
import type { Deps } from './deps.ts'
import { send } from './send.ts'
import { advance, changeOf } from './turn.ts'

/** A contact on its way to the team; `id` is absent where nobody wrote and a button was pressed. */
export type Passed = {
  contact: ReadContact
  outcome: Outcome
  found: Found
  id?: ContactId
  draft?: string
}

/** Gives the conversation to the team: a ticket with brief, facts and draft, and the truth for the customer. */
export function passOn(deps: Deps, merchant: Merchant, passed: Passed): Change {
  const { contact, outcome, found, id } = passed
  const { conversation, understanding, cell } = contact
  const { decision, language } = outcome
  const now = deps.clock.now()
  const urgency = decision.priority ?? urgencyOf(understanding, decision)
  const due = afterOpenMinutes(merchant.hours, now, ANSWER_MINUTES[urgency])
  const email = knownEmail(contact)
  const trial =
    id && trialOf(outcome, contact, { contact: id, policy: policyOf(found.standing), at: now })
  const ticket = ticketFor(deps, merchant, passed, {
    urgency,
    now,
    due,
    ...(email && { email }),
    ...((trial || passed.draft) && { written: trial?.text ?? passed.draft }),
  })
  const { messages, outbox } = send(deps, conversation, {
    author: { kind: 'desk', name: merchant.look.deskName },
    replies: [handoverReply(outcome, understanding, merchant, { now, due, askEmail: !email })],
    language,
    leaving: { kind: 'notice', silent: decision.silent },
  })
  const after = advance(conversation, {
    language,
    status: 'open',
    owner: { kind: 'helpdesk' },
    deadline: due,
    lastSeq: conversation.lastSeq + messages.length,
    memory: {
      ...waitingForPerson(outcome.memory, email === undefined && !decision.silent),
      cell,
      silent: decision.silent,
    },
    ...(email && { customerEmail: email }),
  })
  return {
    ...changeOf(conversation, after),
    messages,
    ticket: { kind: 'open', ticket },
    outbox,
    ...waitingFor(deps, merchant, passed),
    ...(trial && { trial: { kind: 'open', trial } }),
  }
}

/** What a rule or a skill would have done waits for a person's yes; where agents are not to see the desk, nothing does. */
function waitingFor(
  deps: Deps,
  merchant: Merchant,
  { contact: { conversation }, outcome, found }: Passed,
): Pick<Change, 'actions'> {
  const { actions, because: why } = outcome.decision
  const unsure = 'it is not verified whose address it is'
  const because = outcome.facts.identity < 2 ? `${why}; ${unsure}` : why
  const blind = outcome.decision.silent && policyOf(found.standing).autonomy.blind
  if (blind || actions.length === 0) return {}
  const orders = found.orders === 'unavailable' ? [] : found.orders
  return {
    actions: actions.map((action) => {
      const order =
        'order' in action ? orders.find((one) => one.number === action.order) : undefined
      const email = order?.email ?? ('email' in action ? action.email : found.verified) ?? ''
      const amount = action.kind === 'refund.pay' ? action.amount.amount : 0
      return askApproval(deps, conversation, { action, email, amount, because }, merchant)
    }),
  }
}

type Terms = Pick<Ticket, 'urgency'> & {
  now: Date
  due: Date
  email?: string
  /** What the desk would have answered: the draft is nothing else, so that accepting it says what automation is worth. */
  written?: string | undefined
}

function ticketFor(
  deps: Deps,
  merchant: Merchant,
  { contact, outcome, found }: Passed,
  { urgency, now, due, email, written }: Terms,
): Ticket {
  const { conversation, understanding, text } = contact
  const orders = found.orders === 'unavailable' ? [] : found.orders
  const blind = outcome.decision.silent && policyOf(found.standing).autonomy.blind
  const seen = { understanding, orders, articles: found.articles, text }
  return {
    id: deps.ids.make('tkt'),
    conversation: conversation.id,
    lane: outcome.decision.lane,
    category: outcome.topic.category,
    urgency,
    language: understanding.language,
    reason: outcome.decision.because,
    brief: briefOf(outcome, { understanding, orders, ...(email && { email }) }),
    draft: blind ? '' : (written ?? draftOf(outcome, seen, merchant, now)),
    orders,
    status: 'open',
    ...(outcome.decision.team && { team: outcome.decision.team }),
    ...(email && { customerEmail: email }),
    openedAt: now.toISOString(),
    dueAt: due.toISOString(),
  }
}

function knownEmail({ conversation, understanding }: ReadContact): string | undefined {
  const email =
    conversation.customerEmail ??
    understanding.entities.emails.at(-1)?.value ??
    conversation.memory.proofs.email
  return email === undefined ? undefined : emailKey(email)
}

function waitingForPerson(memory: Memory, askedEmail: boolean): Memory {
  const { expecting: _before, pending: _request, ...rest } = memory
  return { ...rest, stuck: 0, turns: 0, ...(askedEmail && { expecting: 'email' as const }) }
}

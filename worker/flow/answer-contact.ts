import type { Change, CodeAsked, NewMessage } from '../../shared/change.ts'
import type { Contact, ContactState } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ActionId, ContactId, IncidentId } from '../../shared/ids.ts'
import type { Lane } from '../../shared/lane.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { evidenceOf as outcomeEvidence } from '../core/autonomy/outcomes.ts'
import { decide, type Outcome } from '../core/decide.ts'
import type { Found } from '../core/found.ts'
import { isComplaint } from '../core/lanes/complaints.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import type { ReadContact } from '../core/read-contact.ts'
import type { Refusal } from '../core/send-gate.ts'
import { agree } from './agree.ts'
import { carryOut } from './carry-out.ts'
import type { Deps } from './deps.ts'
import { passOn } from './pass-on.ts'
import { reviewCells } from './review-cells.ts'
import { send } from './send.ts'
import { commit, advance, changeOf, merchantOf, PATIENCE, type Turn } from './turn.ts'

const FINISHED: Record<Lane, ContactState> = {
  automation: 'answered',
  draft: 'drafted',
  handover: 'handed_over',
}

/** A contact with what was found for it; `newer` when the customer has written again since. */
export type Ready = { read: ReadContact; found: Found; newer?: boolean }

/** Decides a received contact and makes the outcome real: an answer by the desk, or a ticket with brief and draft. */
export async function answerContact(deps: Deps, contact: Contact, ready: Ready): Promise<Turn> {
  const merchant = await merchantOf(deps, ready.read.conversation)
  try {
    return await decideAndCommit(deps, merchant, contact, ready)
  } catch (error) {
    // Too many proofs have failed, or a cap is full: nothing was told or done, and it is decided anew knowing that.
    if (!(error instanceof LanewayError) || error.code !== 'too_many') throw error
    const full = error.field === 'cap' ? { capped: true } : { locked: true }
    return decideAndCommit(deps, merchant, contact, {
      ...ready,
      found: { ...ready.found, ...full },
    })
  }
}

async function decideAndCommit(
  deps: Deps,
  merchant: Merchant,
  contact: Contact,
  ready: Ready,
): Promise<Turn> {
  const { read, found } = ready
  const { conversation } = read
  const now = deps.clock.now()
  const decided = decide(read, found, merchant, now)
  const answered =
    decided.decision.lane === 'automation'
      ? await answerAsDesk(deps, merchant, ready, decided)
      : { outcome: decided }
  const { outcome } = answered
  const change =
    answered.change ?? passOn(deps, merchant, { contact: read, outcome, found, id: contact.id })
  const evidence = outcomeEvidence(outcome, read, now)
  const finished: Change = {
    ...change,
    contact: { kind: 'finish', contact: finish(contact, outcome, read, now) },
    messages: change.messages.map((message): NewMessage => ({ ...message, contact: contact.id })),
    ...(outcome.proofs && { proofs: outcome.proofs }),
    ...(evidence.length > 0 && { evidence }),
  }
  await commit(deps, finished)
  await reviewCells(deps, merchant.id, evidence)
  const turn = { conversation: change.conversation ?? conversation, messages: finished.messages }
  return outcome.agreed ? doNow(deps, turn, { id: outcome.agreed.id, contact: contact.id }) : turn
}

/** What was agreed to is done at once; were it to fail here, it is due already. */
async function doNow(
  deps: Deps,
  { conversation, messages }: Turn,
  { id, contact }: { id: ActionId; contact: ContactId },
): Promise<Turn> {
  const done = await carryOut(deps, conversation, id, { first: true, contact })
  return { conversation: done.conversation, messages: [...messages, ...done.messages] }
}

/** What the desk says, or, where it may not leave, the same contact for a person. */
async function answerAsDesk(
  deps: Deps,
  merchant: Merchant,
  { read, found, newer }: Ready,
  outcome: Outcome,
): Promise<{ outcome: Outcome; change?: Change }> {
  const { conversation } = read
  const { replies, language, memory, facts, agreed } = outcome
  const policy = policyOf(found.standing)
  const incident = incidentOf(outcome)
  // What was proven by this very message is a way to the customer too.
  const { messages, outbox, promises, refused } = send(
    deps,
    { ...conversation, memory },
    {
      author: { kind: 'desk', name: merchant.look.deskName },
      replies,
      language,
      leaving: incident
        ? { kind: 'approved', newer: newer === true }
        : {
            kind: 'answer',
            stage: facts.stage,
            evidence: [...outcome.evidence, policy.rules],
            newer: newer === true,
          },
      recall: {
        ...(incident ? { incident } : { cell: read.cell }),
        seconds: policy.autonomy.sendDelay,
      },
      timeZone: merchant.hours.timeZone,
    },
  )
  if (refused) return { outcome: refusedBy(outcome, refused) }
  const code = outcome.code && (await askCode(deps, conversation, outcome.code))
  const after = advance(conversation, {
    language,
    memory: {
      ...memory,
      ...(!incident && { cell: read.cell }),
      ...(code && { code: { email: code.email, hour: code.hour } }),
    },
    status: 'waiting',
    lastSeq: conversation.lastSeq + messages.length,
    deadline: new Date(deps.clock.now().getTime() + PATIENCE),
  })
  return {
    outcome,
    change: {
      ...changeOf(conversation, after),
      messages,
      outbox,
      promises,
      ...(code && { code }),
      ...(agreed && {
        actions: [agree(deps, conversation, agreed, { merchant, policy, by: 'customer' })],
      }),
    },
  }
}

const HOUR = 3_600_000

/** A code for this hour; nothing is mailed to an address that the shop does not know, and nothing tells so. */
async function askCode(
  { store, clock, codes }: Deps,
  { merchant, language }: Conversation,
  { email, anybody }: NonNullable<Outcome['code']>,
): Promise<CodeAsked> {
  const [customer, orders] = await Promise.all([
    store.customer(merchant, email),
    store.ordersOf(merchant, email),
  ])
  const at = clock.now()
  const known = anybody || customer !== null || orders.length > 0
  const hour = Math.floor(at.getTime() / HOUR)
  const key = await codes.keyFor(merchant, email, hour)
  return { key, email, hour, language, known, at }
}

function refusedBy(outcome: Outcome, { rule, because }: Refusal): Outcome {
  const { agreed: _undone, code: _unsent, ...rest } = outcome
  return {
    ...rest,
    replies: [],
    decision: { ...outcome.decision, lane: 'handover', rule, because },
  }
}

/** The incident whose text answers. */
function incidentOf({ decision, facts }: Outcome): IncidentId | undefined {
  return decision.rule === 'incident' ? facts.incident?.id : undefined
}

function finish(contact: Contact, outcome: Outcome, read: ReadContact, at: Date): Contact {
  const { topic, decision, facts, policy } = outcome
  const incident = incidentOf(outcome)
  return {
    ...contact,
    state: FINISHED[decision.lane],
    due: null,
    outcome: {
      category: topic.category,
      language: read.understanding.language,
      decision,
      at,
      ...(incident && { incident }),
      grounds: { facts, policy, complaint: isComplaint(facts) },
    },
  }
}

import type { Category } from '../../shared/category.ts'
import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { EvidenceSeen } from '../../shared/evidence.ts'
import type { Condition } from '../../shared/lane.ts'
import { shortOrderKey } from '../../shared/order.ts'
import { NO_ENTITIES, type Understanding } from '../../shared/understanding.ts'
import { decide, type Outcome } from '../core/decide.ts'
import type { ReadContact } from '../core/read-contact.ts'
import type { Deps } from './deps.ts'
import { gather } from './gather.ts'
import { passOn } from './pass-on.ts'
import { reviewCells } from './review-cells.ts'
import { commit, merchantOf, type Turn } from './turn.ts'

/** Why a conversation goes to a person although nobody wrote anything. */
export type HandoverReason = { rule: string; because: string; conditions: Condition[] }

/** What is true in the same moment, or not at all; `draft` is a reply that is written already. */
export type Alongside = { draft?: string | undefined } & Pick<
  Change,
  'actions' | 'recalled' | 'promises'
>

/** The customer pressed "talk to a person". A conversation that is already with a person stays as it is. */
export async function handOver(
  deps: Deps,
  conversation: Conversation,
  reason: HandoverReason = ASKED,
  { draft, ...alongside }: Alongside = {},
): Promise<Turn> {
  if (conversation.owner.kind !== 'desk') return { conversation, messages: [] }
  const merchant = await merchantOf(deps, conversation)
  const { memory } = conversation
  const last = memory.answered.at(-1)
  const contact = nothingSaid(conversation, memory.pending ?? last?.category ?? 'person.request')
  const found = await gather(deps, contact)
  const at = deps.clock.now()
  const decided = decide(contact, found, merchant, at)
  const outcome: Outcome = {
    ...decided,
    replies: [],
    memory,
    decision: { ...decided.decision, ...reason, lane: 'handover', actions: [] },
  }
  const evidence: EvidenceSeen[] =
    reason === ASKED && last?.cell
      ? [{ ...last.cell, stage: 'automation', at, counts: { wrong: 1 } }]
      : []
  const change = passOn(deps, merchant, { contact, outcome, found, ...(draft && { draft }) })
  await commit(deps, {
    ...change,
    ...alongside,
    evidence,
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.handed-over',
        at,
        actor: 'customer',
        data: { rule: reason.rule, because: reason.because },
      },
    ],
  })
  await reviewCells(deps, merchant.id, evidence)
  return { conversation: change.conversation ?? conversation, messages: change.messages }
}

const ASKED: HandoverReason = {
  rule: 'signal:human_request',
  because: 'the customer asked for a person',
  conditions: [{ name: 'button', value: 'talk to a person', held: true }],
}

/** A contact without words, about what the conversation was about. */
function nothingSaid(conversation: Conversation, category: Category): ReadContact {
  const { memory, language } = conversation
  return {
    text: '',
    conversation,
    understanding: { ...NOTHING_READ, language },
    topic: { category, probability: 1, because: 'it is what the conversation was about' },
    language,
    onlyAsks: false,
    cell: { category, language },
    wanted: {
      orders: memory.orders.map((number) => ({ key: shortOrderKey(number), number })),
      proof: {},
      claims: [],
      question: null,
      aboutOrder: false,
      records: { customer: false, variants: false, products: [], codes: [] },
    },
  }
}

const NOTHING_READ: Understanding = {
  language: 'en',
  otherLanguage: undefined,
  categories: [],
  requests: [],
  sentiment: { kind: 'neutral', degree: 0 },
  severity: { level: 'low', because: 'nothing was read' },
  urgency: 'normal',
  financialRisk: { level: 'none', amounts: [], because: 'nothing was read' },
  signals: [],
  entities: NO_ENTITIES,
}

import type { Conversation } from '../../shared/conversation.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { NO_ENTITIES } from '../../shared/understanding.ts'
import type { Decision } from '../../shared/lane.ts'
import { shortOrderKey } from '../../shared/order.ts'
import type { Contact as Read, Outcome } from '../core/decide.ts'
import type { Deps } from './deps.ts'
import { gather } from './gather.ts'
import { passOn } from './pass-on.ts'
import { commit, merchantOf, type Turn } from './turn.ts'

/** The customer pressed "talk to a person". A conversation that is already with a person stays as it is. */
export async function handOver(
  deps: Deps,
  conversation: Conversation,
  decision = ASKED,
): Promise<Turn> {
  if (conversation.owner.kind !== 'desk') return { conversation, messages: [] }
  const merchant = await merchantOf(deps, conversation)
  const { memory, language } = conversation
  const category = memory.pending ?? memory.answered.at(-1)?.category ?? 'person.request'
  const contact: Read = {
    text: '',
    conversation,
    understanding: { ...NOTHING_READ, language },
    wanted: {
      orders: memory.orders.map((number) => ({ key: shortOrderKey(number), number })),
      proof: {},
      claims: [],
      question: null,
    },
  }
  const facts = await gather(deps, conversation.merchant, contact.wanted)
  const outcome: Outcome = {
    decision,
    topic: { category, probability: 1, because: decision.because },
    language,
    replies: [],
    memory,
    disclosed: {
      cards: [],
      unproven: [],
      denied: [],
      locked: false,
      unavailable: false,
      newlyProven: [],
    },
    proofs: undefined,
  }
  const change = passOn(deps, merchant, { contact, outcome, facts })
  const pressed = { rule: decision.rule, because: decision.because }
  const at = deps.clock.now()
  await commit(deps, {
    ...change,
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.handed-over',
        at,
        actor: 'customer',
        data: pressed,
      },
    ],
  })
  return { conversation: change.conversation ?? conversation, messages: change.messages }
}

const ASKED: Decision = {
  lane: 'handover',
  rule: 'signal:human_request',
  because: 'the customer asked for a person',
  conditions: [{ name: 'button', value: 'talk to a person', held: true }],
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

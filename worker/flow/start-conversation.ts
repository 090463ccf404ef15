import { emptyMemory, type Channel, type Conversation } from '../../shared/conversation.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { languageOf } from '../../shared/language.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Identity } from '../../shared/identity.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Deps } from './deps.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import { nameCustomer } from './identify.ts'
import { send } from './send.ts'
import { advance, changeOf, PATIENCE, type Turn } from './turn.ts'

export type Start = {
  id: ConversationId
  merchant: MerchantId
  channel: Channel
  language?: string | undefined
  /** Where the call comes from, for counting. */
  network?: string | undefined
  email?: string
  /** Who the shop says the customer is; the door has checked its signature. */
  identity?: Identity
}

/** Opens a conversation owned by the desk; in chat its first message says that it is AI, unless the
 * desk only watches in this shop. @throws `not_found`, and `too_many` where its network has opened too many lately */
export async function startConversation(deps: Deps, start: Start): Promise<Turn> {
  const merchant = await deps.merchants.find(start.merchant)
  if (!merchant)
    throw new LanewayError('not_found', 'There is no such shop.', { field: 'merchant' })
  const now = deps.clock.now()
  const blank: Conversation = {
    id: start.id,
    merchant: start.merchant,
    channel: start.channel,
    language: languageOf(start.language) ?? merchant.language,
    status: 'waiting',
    owner: { kind: 'desk', name: merchant.look.deskName },
    deadline: new Date(now.getTime() + PATIENCE),
    lastSeq: 0,
    version: 0,
    memory: emptyMemory(),
    ...(start.email && { customerEmail: start.email }),
  }
  const desk = merchant.look.deskName
  const greeting = { text: stringsOf(blank.language).greeting(desk, merchant.name) }
  const [standing] = await Promise.all([
    deps.standings.of(start.merchant, {
      conversation: start.id,
      cell: { category: 'small.talk', language: blank.language },
      orders: [],
      now,
    }),
    countStart(deps, merchant, start.network),
  ])
  const known = standing.speaks || policyOf(standing).autonomy.begin === 'established'
  const { messages } = send(deps, blank, {
    author: { kind: 'desk', name: desk },
    replies: start.channel === 'chat' ? [greeting] : [],
    leaving: { kind: 'notice', silent: !known },
  })
  const named = start.identity ? nameCustomer(blank, start.identity) : {}
  const conversation = advance(blank, { ...named, lastSeq: messages.length })
  await deps.conversations.commit({ ...changeOf(blank, conversation), messages, opened: now })
  return { conversation, messages }
}

/** One network cannot fill a shop's inbox; who is turned away here is told the other way to the shop. */
async function countStart(
  { limits, clock }: Deps,
  { id, supportEmail }: Merchant,
  network: string | undefined,
): Promise<void> {
  if (network === undefined) return
  const now = clock.now()
  const until = await limits.hit(`start/${id}/${network}`, LIMITS.conversations, now)
  if (!until) return
  const otherWay = supportEmail ? `, or write to ${supportEmail}` : ''
  throw new LanewayError(
    'too_many',
    `Too many conversations were started from your network. Please try again later${otherWay}.`,
    { retryAfter: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000)) },
  )
}

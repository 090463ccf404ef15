import { emptyMemory, type Channel, type Conversation } from '../../shared/conversation.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import { languageOf } from '../../shared/language.ts'
import { LanewayError } from '../../shared/error.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Deps } from './deps.ts'
import { advance, changeOf, PATIENCE, say, type Turn } from './turn.ts'

export type Start = {
  id: ConversationId
  merchant: MerchantId
  channel: Channel
  language?: string | undefined
  email?: string
}

/** Opens a conversation owned by the desk; in chat its first message says that it is AI. @throws `not_found` */
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
  const messages =
    start.channel === 'chat'
      ? say(deps, blank, { kind: 'desk', name: desk }, { replies: [greeting] })
      : []
  const conversation = advance(blank, { lastSeq: messages.length })
  await deps.conversations.commit({ ...changeOf(blank, conversation), messages })
  return { conversation, messages }
}

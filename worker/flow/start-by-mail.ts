import type { NewMessage } from '../../shared/change.ts'
import type { Contact } from '../../shared/contact.ts'
import { emptyMemory, type Conversation } from '../../shared/conversation.ts'
import { emailKey } from '../../shared/customer.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'
import { DESK_TIME } from './receive-messages.ts'
import { advance, changeOf, PATIENCE, type Turn } from './turn.ts'

export type MailStart = {
  id: ConversationId
  merchant: MerchantId
  email: string
  subject: string
  text: string
  mailId?: string
  externalId: string
}

/**
 * Stores a mail as a conversation with one contact, and leaves it to the queue. The same mail again is refused.
 * @throws LanewayError `conflict`
 */
export async function startByMail(deps: Deps, mail: MailStart): Promise<Turn> {
  const merchant = await deps.merchants.find(mail.merchant)
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  const now = deps.clock.now()
  const blank: Conversation = {
    id: mail.id,
    merchant: mail.merchant,
    channel: 'email',
    language: merchant.language,
    status: 'open',
    owner: { kind: 'desk', name: merchant.look.deskName },
    deadline: new Date(now.getTime() + PATIENCE),
    lastSeq: 0,
    version: 0,
    memory: {
      ...emptyMemory(),
      subject: mail.subject,
      ...(mail.mailId && { mailId: mail.mailId }),
    },
    customerEmail: emailKey(mail.email),
  }
  const contact: Contact = {
    id: deps.ids.make('con'),
    merchant: mail.merchant,
    conversation: mail.id,
    channel: 'email',
    externalId: mail.externalId,
    state: 'received',
    due: new Date(now.getTime() + DESK_TIME),
    receivedAt: now,
    firstSeq: 1,
  }
  const message: NewMessage = {
    id: deps.ids.make('msg'),
    seq: 1,
    at: now.toISOString(),
    author: { kind: 'customer' },
    text: mail.text,
    language: blank.language,
    ai_generated: false,
    contact: contact.id,
  }
  const conversation = advance(blank, { lastSeq: 1 })
  await deps.conversations.commit({
    ...changeOf(blank, conversation),
    opened: now,
    messages: [message],
    contact: { kind: 'receive', contact },
  })
  await deps.hints.contactDue({
    merchant: mail.merchant,
    conversation: mail.id,
    contact: contact.id,
  })
  return { conversation, messages: [message] }
}

import type { Conversation } from '../../shared/conversation.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Message } from '../../shared/message.ts'
import { stringsOf } from './replies/index.ts'

/** A message of the desk or an agent as a mail. Desk mails are marked as automatic (RFC 3834) and as AI. */
export function mailOf(
  message: Message,
  parties: { to: string; from: string; merchant: Merchant; conversation: Conversation },
) {
  const { merchant, conversation } = parties
  const strings = stringsOf(conversation.language)
  const desk = merchant.look.deskName
  const signature =
    message.author.kind === 'agent'
      ? `${message.author.name}, ${merchant.name}`
      : strings.mailSignature(desk, merchant.name)
  const subject = conversation.memory.subject
  return {
    to: parties.to,
    from: { email: parties.from, name: merchant.name },
    subject: subject
      ? `Re: ${subject.replace(/^(?:re|aw|sv|antw)\s*:\s*/i, '')}`
      : strings.mailSubject,
    text: `${message.text}\n\n-- \n${signature}\n`,
    headers: {
      ...(message.author.kind !== 'agent' && { 'Auto-Submitted': 'auto-replied' }),
      ...(message.ai_generated && { 'X-AI-Generated': 'true' }),
      ...(conversation.memory.mailId && {
        'In-Reply-To': conversation.memory.mailId,
        References: conversation.memory.mailId,
      }),
    },
  }
}

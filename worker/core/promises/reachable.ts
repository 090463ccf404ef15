import type { Conversation } from '../../../shared/conversation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Author } from '../../../shared/message.ts'
import type { Promised } from '../../../shared/promise.ts'
import { readLanguage } from '../understanding/language/language.ts'
import { normalise } from '../understanding/normalise.ts'
import { tokenise } from '../understanding/tokens.ts'
import { asksForAddress, promisesIn, type Context } from './promises.ts'

/** Promises that are kept outside the chat. What the desk checks or notes it does at once, or a ticket is opened. */
const NEEDS_CUSTOMER = new Set(['refund', 'call', 'reply', 'send'])
const MOST_TOKENS = 150

/** What binds whoever wrote this; a system line binds nobody. */
export function promisedBy(author: Author, text: string, context: Context): Promised[] {
  if (author.kind !== 'desk' && author.kind !== 'agent') return []
  const language = author.kind === 'agent' ? writtenIn(text, context.language) : context.language
  const promised = promisesIn(text, { ...context, language })
  return author.kind === 'desk' ? promised.filter(({ kind }) => NEEDS_CUSTOMER.has(kind)) : promised
}

/** The first promise nobody could keep, as the customer cannot be reached and is not asked in the same breath. */
export function outOfReach(
  promised: readonly Promised[],
  text: string,
  conversation: Pick<Conversation, 'channel' | 'customerEmail' | 'memory' | 'language'>,
): Promised | undefined {
  if (isReachable(conversation)) return undefined
  const away = promised.find(({ kind, here }) => NEEDS_CUSTOMER.has(kind) && !here)
  return away && asksForAddress(text, writtenIn(text, conversation.language)) ? undefined : away
}

/** Only a chat with somebody nameless ends when its window is closed. */
function isReachable({
  channel,
  customerEmail,
  memory,
}: Pick<Conversation, 'channel' | 'customerEmail' | 'memory'>): boolean {
  return (
    channel !== 'chat' ||
    customerEmail !== undefined ||
    memory.proofs.email !== undefined ||
    memory.verified !== undefined
  )
}

/** People need not write in the language of the conversation. */
function writtenIn(text: string, fallback: Language): Language {
  const normal = normalise(text)
  const { language } = readLanguage(normal.text, tokenise(normal).slice(0, MOST_TOKENS), fallback)
  return language === 'other' ? fallback : language
}

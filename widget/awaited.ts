import type { ConversationUpdate } from '../shared/api.ts'
import { readStored } from './storage.ts'
import type { Tag } from './tag.ts'

/** Whether the visitor left something here: a message not sent, an answer not read, or a person still to answer. @throws where nobody can say */
export async function isAwaited({ origin, merchant }: Tag): Promise<boolean> {
  const { kept, pending } = readStored(merchant)
  if (!kept || pending?.length) return Boolean(pending?.length)
  const { conversation, seen, token } = kept
  const address = `${origin}/v1/conversations/${conversation}/messages?after=${seen}`
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
  const update: ConversationUpdate = await response.json()
  return update.messages.length > 0 || isWithPerson(update)
}

function isWithPerson({ conversation: { owner, status } }: ConversationUpdate): boolean {
  return owner.kind !== 'desk' && status !== 'resolved'
}

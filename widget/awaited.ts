import type { ConversationUpdate } from '../shared/api'
import { readStored } from './storage'
import type { Tag } from './tag'

/** Whether the visitor left something here: a message not sent, an answer not read, or a person still to answer. */
export async function isAwaited({ origin, merchant }: Tag): Promise<boolean> {
  const { kept, pending } = readStored(merchant)
  if (pending?.length) return true
  if (!kept) return false
  const { conversation, seen, token } = kept
  const update = await look(
    `${origin}/v1/conversations/${conversation}/messages?after=${seen}`,
    token,
  )
  if (!update) return false
  const { owner, status } = update.conversation
  return update.messages.length > 0 || (owner.kind !== 'desk' && status !== 'resolved')
}

async function look(address: string, token: string): Promise<ConversationUpdate | undefined> {
  try {
    const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

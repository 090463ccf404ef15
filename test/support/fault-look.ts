import type { ActionRecord } from '../../shared/action-record.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { Message } from '../../shared/message.ts'
import type { Ticket } from '../../shared/ticket.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { testEnv } from './desk.ts'
import type { World } from './fault-world.ts'

/** What is in the database in the end, read past all faults. */
export type Look = {
  conversation: Conversation
  said: Message[]
  ticket: Ticket | null
  actions: ActionRecord[]
}

export async function lookAt({ merchant, id }: World): Promise<Look> {
  const deps = depsFor(testEnv, merchant)
  const [conversation, said, ticket, actions] = await Promise.all([
    deps.conversations.load(merchant, id),
    deps.conversations.transcript(merchant, id, 100),
    deps.helpdesk.openTicket(merchant, id),
    deps.actions.of(merchant, id),
  ])
  if (!conversation) throw new Error('there is no conversation')
  return { conversation, said, ticket, actions }
}

/** Rows past all faults, for what no port tells. */
export async function rows(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> {
  const { results } = await testEnv.DB.prepare(sql)
    .bind(...values)
    .all()
  return results
}

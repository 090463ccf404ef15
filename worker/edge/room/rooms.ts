import { LanewayError, type ErrorCode } from '../../../shared/error.ts'
import type { Identity } from '../../../shared/identity.ts'
import type { ActionId, ContactId, ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { ConversationUpdate } from '../../../shared/api.ts'
import type { Agent } from '../../ports/agents.ts'
import type { Incoming } from '../../flow/received.ts'
import type { AgentAct } from '../../flow/act-as-agent.ts'
import type { MailStart } from '../../flow/start-by-mail.ts'
import type { Start } from '../../flow/start-conversation.ts'
import type { Env } from '../../wiring/settings.ts'
import type { Caller } from './caller.ts'
import type { Address } from './thread.ts'

/** What a room answers: errors cross the RPC border as values, because thrown ones lose their code there. */
export type Answered = { ok: true; update: ConversationUpdate } | { ok: false; error: Refusal }
export type Refusal = { code: ErrorCode; message: string; field?: string; retryAfter?: number }

/** What a room does, over RPC. */
export interface Room {
  start(start: Start): Promise<Answered>
  startByMail(mail: MailStart): Promise<Answered>
  receive(caller: Caller, incoming: Incoming): Promise<Answered>
  handOver(caller: Caller): Promise<Answered>
  rate(caller: Caller, rating: { score: number; comment?: string | undefined }): Promise<Answered>
  identify(caller: Caller, identity: Identity): Promise<Answered>
  actAs(address: Address, agent: Agent, act: AgentAct): Promise<Answered>
  finishContact(address: Address, contact: ContactId): Promise<Answered>
  mindDeadline(address: Address): Promise<Answered>
  carryOut(address: Address, action: ActionId): Promise<Answered>
  recall(address: Address, recalled: { seq: number; because: string }): Promise<Answered>
  fetch(request: Request): Promise<Response>
}

/** The room of a conversation. The binding is untyped in `Env`, and the class behind it implements `Room`. */
export function roomOf(env: Env, id: ConversationId): Room {
  return env.ROOMS.get(env.ROOMS.idFromName(id)) as unknown as Room
}

/** The update, or the room's refusal as an error. @throws LanewayError */
export async function ask(answer: Promise<Answered>): Promise<ConversationUpdate> {
  const answered = await answer.catch((cause: unknown) => {
    throw new LanewayError('unavailable', 'The conversation cannot be reached now.', {
      retryAfter: 1,
      cause,
    })
  })
  if (answered.ok) return answered.update
  const { code, message, ...more } = answered.error
  throw new LanewayError(code, message, more)
}

/** Rooms as the sweeper knows them. */
export function sweptRooms(env: Env) {
  return {
    async finishContact(
      merchant: MerchantId,
      conversation: ConversationId,
      contact: ContactId,
    ): Promise<void> {
      await ask(roomOf(env, conversation).finishContact({ merchant, id: conversation }, contact))
    },
    async recall(
      merchant: MerchantId,
      conversation: ConversationId,
      recalled: { seq: number; because: string },
    ): Promise<void> {
      await ask(roomOf(env, conversation).recall({ merchant, id: conversation }, recalled))
    },
    async mindDeadline(merchant: MerchantId, conversation: ConversationId): Promise<void> {
      await ask(roomOf(env, conversation).mindDeadline({ merchant, id: conversation }))
    },
    async carryOut(
      merchant: MerchantId,
      conversation: ConversationId,
      action: ActionId,
    ): Promise<void> {
      await ask(roomOf(env, conversation).carryOut({ merchant, id: conversation }, action))
    },
  }
}

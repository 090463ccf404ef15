import { DurableObject } from 'cloudflare:workers'
import type { ConversationUpdate, RoomEvent } from '../../../shared/api.ts'
import { viewOf } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { Identity } from '../../../shared/identity.ts'
import type { ActionId, ContactId } from '../../../shared/ids.ts'
import { LIMITS } from '../../../shared/limits.ts'
import type { Message } from '../../../shared/message.ts'
import type { Agent } from '../../ports/agents.ts'
import { actAsAgent, type AgentAct } from '../../flow/act-as-agent.ts'
import { carryOut } from '../../flow/carry-out.ts'
import { finishContact } from '../../flow/finish-contact.ts'
import { handOver } from '../../flow/hand-over.ts'
import { identify } from '../../flow/identify.ts'
import { mindDeadline } from '../../flow/mind-deadline.ts'
import { recallReply } from '../../flow/recall-reply.ts'
import { rateConversation } from '../../flow/rate-conversation.ts'
import type { Incoming } from '../../flow/received.ts'
import { startByMail, type MailStart } from '../../flow/start-by-mail.ts'
import { startConversation, type Start } from '../../flow/start-conversation.ts'
import type { Deps } from '../../flow/deps.ts'
import type { Turn } from '../../flow/turn.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { mayName, openedBy, type Caller } from './caller.ts'
import type { Answered, Room } from './rooms.ts'
import { closeShoppers, openSocket, readWatch, relayTyping, sendTo } from './sockets.ts'
import type { Address } from './thread.ts'
import { createPace } from './pace.ts'
import { createWriter, type Writer } from './writer.ts'

/**
 * One conversation: its only writer, and the sockets of everybody who watches it. It keeps nothing that is not in D1,
 * so it may be evicted or moved at any moment.
 */
export class ConversationRoom extends DurableObject<Env> implements Room {
  #desk: { deps: Deps; writer: Writer } | undefined
  readonly #pace = createPace(LIMITS.messages, Date.now)

  start(start: Start): Promise<Answered> {
    const { deps, writer } = this.#deskOf(start)
    return answered(writer.begin(() => startConversation(deps, start)))
  }

  startByMail(mail: MailStart): Promise<Answered> {
    const { deps, writer } = this.#deskOf(mail)
    return answered(writer.begin(() => startByMail(deps, mail)))
  }

  receive(caller: Caller, incoming: Incoming): Promise<Answered> {
    return this.#paced(() => this.#deskOf(caller).writer.receive(incoming, caller))
  }

  handOver(caller: Caller): Promise<Answered> {
    const { deps, writer } = this.#deskOf(caller)
    return answered(writer.act((conversation) => handOver(deps, openedBy(caller, conversation))))
  }

  rate(caller: Caller, rating: { score: number; comment?: string | undefined }): Promise<Answered> {
    const { deps, writer } = this.#deskOf(caller)
    return this.#paced(() =>
      writer.act((conversation) => rateConversation(deps, openedBy(caller, conversation), rating)),
    )
  }

  /** Whoever listened with the key of an unknown visitor is sent away: it opens nothing any more. */
  identify(caller: Caller, identity: Identity): Promise<Answered> {
    const { deps, writer } = this.#deskOf(caller)
    const named = writer.act((conversation) =>
      identify(deps, mayName(caller, conversation, identity), identity),
    )
    if (!caller.named)
      void named.then(
        () => closeShoppers(this.ctx),
        () => undefined,
      )
    return answered(named)
  }

  actAs(address: Address, agent: Agent, act: AgentAct): Promise<Answered> {
    const { deps, writer } = this.#deskOf(address)
    return answered(writer.act((conversation) => actAsAgent(deps, conversation, agent, act)))
  }

  finishContact(address: Address, contact: ContactId): Promise<Answered> {
    const { deps, writer } = this.#deskOf(address)
    return answered(writer.act((conversation) => finishContact(deps, conversation, contact)))
  }

  mindDeadline(address: Address): Promise<Answered> {
    const { deps, writer } = this.#deskOf(address)
    return answered(writer.act((conversation) => mindDeadline(deps, conversation)))
  }

  carryOut(address: Address, action: ActionId): Promise<Answered> {
    const { deps, writer } = this.#deskOf(address)
    return answered(writer.act((conversation) => carryOut(deps, conversation, action)))
  }

  recall(address: Address, recalled: { seq: number; because: string }): Promise<Answered> {
    const { deps, writer } = this.#deskOf(address)
    return answered(writer.act((conversation) => recallReply(deps, conversation, recalled)))
  }

  /** Sockets only; the door has checked who is asking. */
  override fetch(request: Request): Promise<Response> {
    const watch = readWatch(request)
    return openSocket(this.ctx, this.#deskOf(watch).deps.conversations, watch)
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    relayTyping(this.ctx, socket, frame)
  }

  /** What a customer sends; asking for a person is never held up. */
  #paced(turn: () => Promise<Turn>): Promise<Answered> {
    return answered(
      (async () => {
        this.#pace()
        return turn()
      })(),
    )
  }

  /** A room belongs to one conversation, hence to one merchant and one database. */
  #deskOf({ merchant, id }: Address): { deps: Deps; writer: Writer } {
    if (!this.#desk) {
      const deps = depsFor(this.env, merchant)
      this.#desk = {
        deps,
        writer: createWriter(deps, { merchant, id }, (turn) => this.#announce(turn)),
      }
    }
    return this.#desk
  }

  #announce({ conversation, messages }: Turn): void {
    const sockets = this.ctx.getWebSockets()
    if (sockets.length === 0) return
    const event: RoomEvent = {
      kind: 'messages',
      conversation: viewOf(conversation),
      messages: messages.map(publicMessage),
    }
    const frame = JSON.stringify(event)
    for (const socket of sockets) sendTo(socket, frame)
  }
}

async function answered(turn: Promise<Turn>): Promise<Answered> {
  try {
    return { ok: true, update: toUpdate(await turn) }
  } catch (error) {
    if (!(error instanceof LanewayError)) throw error
    const { code, message, field, retryAfter } = error
    return {
      ok: false,
      error: { code, message, ...(field && { field }), ...(retryAfter && { retryAfter }) },
    }
  }
}

function toUpdate({ conversation, messages }: Turn): ConversationUpdate {
  return { conversation: viewOf(conversation), messages: messages.map(publicMessage) }
}

/** A message without the ids that are ours alone. */
function publicMessage(message: Message & { contact?: string }): Message {
  const { contact: _ours, ...rest } = message
  return rest
}

import type { Conversation } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { Message } from '../../../shared/message.ts'
import { answerContact } from '../../flow/answer-contact.ts'
import type { Deps } from '../../flow/deps.ts'
import { finishContact } from '../../flow/finish-contact.ts'
import { noteForPerson } from '../../flow/note-for-person.ts'
import { receiveMessages, type Incoming, type Received } from '../../flow/receive-messages.ts'
import type { Turn } from '../../flow/turn.ts'

export type Address = { merchant: MerchantId; id: ConversationId }
type Waiting = {
  incoming: Incoming
  resolve: (turn: Turn) => void
  reject: (error: unknown) => void
}

/** The one writer of a conversation. */
export type Writer = {
  /** Stores a message and answers it; messages that come while the desk is busy are answered together, once. */
  receive(address: Address, incoming: Incoming): Promise<Turn>
  /** Runs a flow on the conversation, after everything before it. */
  act(address: Address, flow: (conversation: Conversation) => Promise<Turn>): Promise<Turn>
  /** Opens the conversation with the flow that starts it. */
  begin(flow: () => Promise<Turn>): Promise<Turn>
}

/**
 * Makes the writer. Work happens one piece after the other; the conversation is kept between two pieces, which is safe
 * because nobody else writes it, and is forgotten at the first error. `announce` hears of every turn.
 */
export function createWriter(deps: Deps, announce: (turn: Turn) => void): Writer {
  let kept: Conversation | undefined
  let line: Promise<unknown> = Promise.resolve()
  let waiting: Waiting[] = []

  function inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = line.then(work)
    line = turn.catch(() => (kept = undefined))
    return turn
  }

  async function current({ merchant, id }: Address): Promise<Conversation> {
    kept ??= (await deps.conversations.load(merchant, id)) ?? undefined
    if (kept?.merchant !== merchant)
      throw new LanewayError('not_found', 'There is no such conversation.')
    return kept
  }

  function settle(turn: Turn): Turn {
    kept = turn.conversation
    if (turn.messages.length > 0) announce(turn)
    return turn
  }

  /** Takes everything that waits, and what comes meanwhile, as one contact. */
  async function takeWaiting(address: Address): Promise<void> {
    let taken: Waiting[] = []
    try {
      let received: Received | undefined
      do {
        const arrived = waiting
        waiting = []
        taken = [...taken, ...arrived]
        const incoming = arrived.map((entry) => entry.incoming)
        received = await receiveMessages(
          deps,
          await current(address),
          incoming,
          received && { earlier: received },
        )
        kept = received.conversation
      } while (waiting.length > 0)
      const turn = await answer(received)
      for (const entry of taken) entry.resolve(forSender(turn, entry.incoming.id))
    } catch (error) {
      kept = undefined
      for (const entry of taken) await replay(address, entry, error)
    }
  }

  /** Once stored, a message is acknowledged even if answering fails: the sweeper finishes it. */
  async function answer(received: Received): Promise<Turn> {
    const { conversation, messages, contact, read, facts } = received
    try {
      if (!facts) return settle(await noteForPerson(deps, received))
      const turn = await answerContact(deps, contact, { contact: read, facts })
      return settle({ ...turn, messages: [...messages, ...turn.messages] })
    } catch {
      settle({ conversation, messages })
      kept = undefined
      await deps.hints.contactDue({
        merchant: contact.merchant,
        conversation: contact.conversation,
        contact: contact.id,
      })
      return { conversation, messages }
    }
  }

  /** A refused message is either stored already, then its first answer is given again, or it is tried once more. */
  async function replay(address: Address, entry: Waiting, error: unknown): Promise<void> {
    try {
      if (!(error instanceof LanewayError) || error.code !== 'conflict') throw error
      entry.resolve(
        forSender(
          (await answeredBefore(address, entry)) ?? (await again(address, entry)),
          entry.incoming.id,
        ),
      )
    } catch (failure) {
      entry.reject(failure)
    }
  }

  async function answeredBefore(address: Address, { incoming }: Waiting): Promise<Turn | null> {
    const before = await deps.conversations.exchange(address.merchant, address.id, incoming.id)
    if (!before) return null
    if (before.contact.state === 'received')
      settle(await finishContact(deps, await current(address), before.contact.id))
    const now =
      before.contact.state === 'received'
        ? await deps.conversations.exchange(address.merchant, address.id, incoming.id)
        : before
    return { conversation: await current(address), messages: now?.messages ?? before.messages }
  }

  async function again(address: Address, { incoming }: Waiting): Promise<Turn> {
    return answer(await receiveMessages(deps, await current(address), [incoming]))
  }

  return {
    receive(address, incoming) {
      return new Promise((resolve, reject) => {
        waiting.push({ incoming, resolve, reject })
        if (waiting.length === 1)
          void inLine(() => (waiting.length > 0 ? takeWaiting(address) : Promise.resolve()))
      })
    },
    act: (address, flow) => inLine(async () => settle(await flow(await current(address)))),
    begin: (flow) => inLine(async () => settle(await flow())),
  }
}

/** What one sender gets back: the own message and every reply, not the other messages of the burst. */
function forSender({ conversation, messages }: Turn, id: string): Turn {
  return {
    conversation,
    messages: messages.filter(
      (message: Message) => message.author.kind !== 'customer' || message.id === id,
    ),
  }
}

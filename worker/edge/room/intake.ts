import type { Conversation } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import { answerContact } from '../../flow/answer-contact.ts'
import type { Deps } from '../../flow/deps.ts'
import { finishContact } from '../../flow/finish-contact.ts'
import { receiveMessages } from '../../flow/receive-messages.ts'
import type { Incoming, Received } from '../../flow/received.ts'
import type { Turn } from '../../flow/turn.ts'
import { opens, wrongKey, type Caller } from './caller.ts'
import type { Thread } from './thread.ts'

type Waiting = {
  incoming: Incoming
  caller: Caller | undefined
  resolve: (turn: Turn) => void
  reject: (error: unknown) => void
}

/** A burst longer than this is answered before the rest of it is read. */
const LONGEST_BURST = 50

/**
 * Takes a customer's messages in. What comes while the desk is busy belongs to the same contact and is answered
 * together, once; where several came, it waits a moment for more. A message that is stored is acknowledged, whatever happens to its answer.
 */
export function createIntake(
  deps: Deps,
  thread: Thread,
): (incoming: Incoming, caller?: Caller) => Promise<Turn> {
  let waiting: Waiting[] = []

  async function takeWaiting(): Promise<void> {
    let taken: Waiting[] = []
    try {
      let received: Received | undefined
      while (waiting.length > 0 && taken.length < LONGEST_BURST) {
        const arrived = waiting
        waiting = []
        taken.push(...arrived)
        const conversation = await thread.current()
        taken = withoutStrangers(taken, conversation)
        const messages = withoutTwins(arrived.filter((one) => taken.includes(one)))
        if (messages.length === 0) continue
        received = await receiveMessages(
          deps,
          conversation,
          messages,
          received && { earlier: received },
        )
        thread.keep(received.conversation)
        const moreMayCome = taken.length > 1 || received.scrap
        if (moreMayCome && waiting.length === 0) await deps.clock.moment()
      }
      if (!received) return
      const turn = await answer(deps, thread, received)
      for (const { incoming, resolve } of taken) resolve(forSender(turn, incoming.id))
    } catch (error) {
      thread.forget()
      for (const { incoming, resolve, reject } of taken) {
        await replay(deps, thread, incoming, error).then(
          (turn) => resolve(forSender(turn, incoming.id)),
          reject,
        )
      }
    }
  }

  return (incoming, caller) =>
    new Promise((resolve, reject) => {
      waiting.push({ incoming, caller, resolve, reject })
      if (waiting.length === 1) void thread.inLine(takeWaiting)
    })
}

/** Once stored, a message is acknowledged even if answering fails: the queue or the sweeper finishes it. */
async function answer(deps: Deps, thread: Thread, received: Received): Promise<Turn> {
  const { conversation, messages, contact, read, found } = received
  try {
    if (!found) return thread.settle({ conversation, messages })
    const turn = await answerContact(deps, contact, { read, found })
    return thread.settle({ ...turn, messages: [...messages, ...turn.messages] })
  } catch {
    const stored = thread.settle({ conversation, messages })
    thread.forget()
    await deps.hints.contactDue({
      merchant: contact.merchant,
      conversation: contact.conversation,
      contact: contact.id,
    })
    return stored
  }
}

/** A refused message is either stored already, then its first answer is given again, or it is tried once more. */
async function replay(
  deps: Deps,
  thread: Thread,
  incoming: Incoming,
  error: unknown,
): Promise<Turn> {
  if (!(error instanceof LanewayError) || error.code !== 'conflict') throw error
  const { merchant, id } = thread.address
  const before = await deps.conversations.exchange(merchant, id, incoming.id)
  if (!before)
    return answer(deps, thread, await receiveMessages(deps, await thread.current(), [incoming]))
  if (before.contact.state !== 'received')
    return { conversation: await thread.current(), messages: before.messages }
  thread.settle(await finishContact(deps, await thread.current(), before.contact.id))
  const now = await deps.conversations.exchange(merchant, id, incoming.id)
  return { conversation: await thread.current(), messages: (now ?? before).messages }
}

/** Turns away whoever's key does not open the conversation, or does no longer. */
function withoutStrangers(waiting: Waiting[], conversation: Conversation): Waiting[] {
  return waiting.filter(({ caller, reject }) => {
    const admitted = !caller || opens(caller, conversation)
    if (!admitted) reject(wrongKey())
    return admitted
  })
}

/** A double click sends the same message twice at once. */
function withoutTwins(waiting: Waiting[]): Incoming[] {
  return [...new Map(waiting.map(({ incoming }) => [incoming.id, incoming])).values()]
}

/** What one sender gets back: the own message and every reply, not the other messages of the burst. */
function forSender({ conversation, messages }: Turn, id: string): Turn {
  return {
    conversation,
    messages: messages.filter((message) => message.author.kind !== 'customer' || message.id === id),
  }
}

import type { Conversation } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { Deps } from '../../flow/deps.ts'
import type { Turn } from '../../flow/turn.ts'

export type Address = { merchant: MerchantId; id: ConversationId }

/** A conversation held by its one writer: pieces of work happen one after the other, each on what the last one left. */
export type Thread = {
  address: Address
  inLine<Result>(work: () => Promise<Result>): Promise<Result>
  /** The conversation as it is now, read anew only after `forget`. @throws LanewayError `not_found` */
  current(): Promise<Conversation>
  /** Keeps what a flow left behind, and tells the listeners. */
  settle(turn: Turn): Turn
  keep(conversation: Conversation): void
  forget(): void
}

/** Opens the thread. Keeping the conversation is safe because nobody else writes it; any error forgets it. */
export function openThread(deps: Deps, address: Address, announce: (turn: Turn) => void): Thread {
  let kept: Conversation | undefined
  let line: Promise<unknown> = Promise.resolve()

  return {
    address,
    inLine(work) {
      const turn = line.then(work)
      line = turn.catch(() => (kept = undefined))
      return turn
    },
    async current() {
      kept ??= (await deps.conversations.load(address.merchant, address.id)) ?? undefined
      if (!kept) throw new LanewayError('not_found', 'There is no such conversation.')
      return kept
    },
    settle(turn) {
      kept = turn.conversation
      if (turn.messages.length > 0) announce(turn)
      return turn
    },
    keep: (conversation) => void (kept = conversation),
    forget: () => void (kept = undefined),
  }
}

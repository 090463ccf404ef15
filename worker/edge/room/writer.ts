import type { Conversation } from '../../../shared/conversation.ts'
import type { Deps } from '../../flow/deps.ts'
import type { Incoming } from '../../flow/received.ts'
import type { Turn } from '../../flow/turn.ts'
import type { Caller } from './caller.ts'
import { createIntake } from './intake.ts'
import { openThread, type Address } from './thread.ts'

/** The one writer of a conversation. */
export type Writer = {
  /** Opens the conversation with the flow that starts it. */
  begin(flow: () => Promise<Turn>): Promise<Turn>
  /** Stores a customer's message and answers it; `caller` is absent where nobody has to show a key. */
  receive(incoming: Incoming, caller?: Caller): Promise<Turn>
  /** Runs a flow on the conversation, after everything before it. */
  act(flow: (conversation: Conversation) => Promise<Turn>): Promise<Turn>
}

/** Makes the writer of one conversation. `announce` hears of everything that was added to it. */
export function createWriter(deps: Deps, address: Address, announce: (turn: Turn) => void): Writer {
  const thread = openThread(deps, address, announce)
  return {
    begin: (flow) => thread.inLine(async () => thread.settle(await flow())),
    receive: createIntake(deps, thread),
    act: (flow) => thread.inLine(async () => thread.settle(await flow(await thread.current()))),
  }
}

import { LanewayError } from '../../shared/error.ts'
import type { PromiseId } from '../../shared/ids.ts'
import type { Settlement } from '../../shared/promise.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'

/** What became of a promise, in an agent's words. */
export type PromiseSettled = { state: Settlement; note?: string | undefined }

/**
 * An agent says that a promise was kept, or that it need not be. Saying the same again changes nothing.
 * @throws LanewayError `not_found`, or `conflict` where somebody has said otherwise
 */
export async function settlePromise(
  deps: Deps,
  agent: Agent,
  id: PromiseId,
  { state, note }: PromiseSettled,
): Promise<void> {
  const promise = await deps.promises.find(agent.merchant, id)
  if (!promise) throw new LanewayError('not_found', 'There is no such promise.')
  if (promise.state === state) return
  if (promise.state !== 'open')
    throw new LanewayError('conflict', `This promise was marked as ${promise.state} already.`)
  const at = deps.clock.now()
  await deps.promises.settle(
    agent.merchant,
    { promise, as: state, at },
    {
      id: deps.ids.make('jrn'),
      kind: 'promise.settled',
      at,
      actor: agent.id,
      data: { promise: id, state, ...(note && { note }) },
    },
  )
}

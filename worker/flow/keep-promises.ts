import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { LedgerChange, Settlement } from '../../shared/promise.ts'
import type { Deps } from './deps.ts'

/**
 * Before work on a conversation ends, somebody has to say what became of its open promises.
 * @throws LanewayError `conflict` naming the first of them, where nobody has
 */
export async function settleAll(
  deps: Pick<Deps, 'promises' | 'clock'>,
  { merchant, id }: Conversation,
  as: Settlement | undefined,
): Promise<LedgerChange> {
  const [first, ...more] = await deps.promises.open(merchant, id)
  if (!first) return { made: [] }
  if (as) return { made: [], settled: { which: 'all', as, at: deps.clock.now() } }
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  throw new LanewayError(
    'conflict',
    `It was promised: “${first.text}”${others}. Was it kept, or is it dropped?`,
    { field: 'promises' },
  )
}

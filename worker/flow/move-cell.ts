import type { MerchantId } from '../../shared/ids.ts'
import type { Cell, Stage } from '../../shared/stage.ts'
import type { Deps } from './deps.ts'

export type Move = Cell & { to: Stage; because: string; by: string }

/** Gives a cell a new stage from now on, and notes who or what moved it. Replies on their way are held by the send gate. */
export async function moveCell(deps: Deps, merchant: MerchantId, move: Move): Promise<void> {
  const { category, language, to, because, by } = move
  const since = deps.clock.now()
  await deps.autonomy.setStage(
    merchant,
    { category, language, stage: to, since, because, by },
    {
      id: deps.ids.make('jrn'),
      kind: 'stage.changed',
      at: since,
      actor: by,
      data: { category, language, to, because },
    },
  )
}

import { useState } from 'preact/hooks'
import type { CellPage } from '../../shared/policy-api.ts'
import type { Stage } from '../../shared/stage.ts'
import { movesOf } from '../state/stages-view.ts'
import { cellWords, STAGE_WORDS } from '../words/stages.ts'
import { Dialog } from './dialog.tsx'
import { Picks } from './picks.tsx'
import { StageChip } from './stage-chip.tsx'

type Props = { cell: CellPage; onClose: () => void; onMove: (stage: Stage) => void }

const WORDS = {
  off: 'Off',
  shadow: 'Shadow',
  draft: 'Draft',
  automation: 'Automation',
  paused: 'Pause',
} satisfies Record<Stage, string>

/** Lowers or pauses a cell, once the owner has read what that means. */
export function StageDialog({ cell, onClose, onMove }: Props) {
  const [picked, setPicked] = useState<Stage | undefined>()
  const [trouble, setTrouble] = useState('')

  function submit(event: Event): void {
    event.preventDefault()
    if (picked) onMove(picked)
    else setTrouble('Choose where it should go.')
  }

  return (
    <Dialog title={cellWords(cell)} onClose={onClose}>
      <form class="dialog-body" onSubmit={submit}>
        <p>
          Now: <StageChip stage={cell.stage} />
        </p>
        <Picks
          legend="Move it to"
          name="stage"
          values={movesOf(cell)}
          words={WORDS}
          picked={picked}
          onPick={setPicked}
        />
        <p class="muted" role="status">
          {picked ? meaningOf(picked) : 'Higher stages are earned: they appear as a ready step.'}
        </p>
        <p class="trouble" role="alert">
          {picked ? '' : trouble}
        </p>
        <div class="dialog-actions">
          <button class="button" type="button" onClick={onClose}>
            Cancel
          </button>
          <button class="button button-main" type="submit">
            {picked ? `Move to ${STAGE_WORDS[picked].words.toLowerCase()}` : 'Move'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function meaningOf(stage: Stage): string {
  if (stage === 'paused') return 'The desk stops answering until an owner starts it again.'
  if (stage === 'off')
    return `${STAGE_WORDS.off.explained} It gathers no evidence, and it cannot be started again from here.`
  return STAGE_WORDS[stage].explained
}

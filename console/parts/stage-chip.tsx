import type { Stage } from '../../shared/stage.ts'
import { STAGE_WORDS } from '../words/stages.ts'

/** How high a stage is: rungs that are lit. */
const RUNGS: Record<Stage, number> = { off: 0, shadow: 1, paused: 0, draft: 2, automation: 3 }

/** A stage as a word, a colour, and rungs of a ladder. */
export function StageChip({ stage }: { stage: Stage }) {
  return (
    <span class={`chip stage stage-${stage}`} title={STAGE_WORDS[stage].explained}>
      {stage === 'paused' ? <Pause /> : <Rungs lit={RUNGS[stage]} />}
      {STAGE_WORDS[stage].words}
    </span>
  )
}

function Rungs({ lit }: { lit: number }) {
  return (
    <svg class="rungs" viewBox="0 0 11 10" width="11" height="10" aria-hidden="true">
      {[0, 1, 2].map((rung) => (
        <rect
          key={rung}
          class={rung < lit ? 'rung rung-lit' : 'rung'}
          x={rung * 4}
          y={6 - rung * 3}
          width="3"
          height={4 + rung * 3}
          rx="0.5"
        />
      ))}
    </svg>
  )
}

function Pause() {
  return (
    <svg class="rungs" viewBox="0 0 11 10" width="11" height="10" aria-hidden="true">
      <rect class="rung rung-lit" x="2" y="0" width="2.5" height="10" rx="0.5" />
      <rect class="rung rung-lit" x="6.500" y="0" width="2.5" height="10" rx="0.5" />
    </svg>
  )
}

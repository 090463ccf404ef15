import type { Stage } from '../../shared/stage.ts'
import { STAGE_WORDS } from '../words/stages.ts'
import { StageChip } from './stage-chip.tsx'

const CLIMB: Stage[] = ['shadow', 'draft', 'automation', 'paused', 'off']

/** For who sees this for the first time. */
export function StagesExplained({ open }: { open: boolean }) {
  return (
    <details class="explained" open={open}>
      <summary>What the stages mean</summary>
      <p>
        The desk earns what it may do, topic by topic and language by language. It begins unseen and
        climbs a step when its answers agree with your team’s. You accept each step, and can take it
        back at any time.
      </p>
      <dl>
        {CLIMB.map((stage) => (
          <div key={stage}>
            <dt>
              <StageChip stage={stage} />
            </dt>
            <dd>{STAGE_WORDS[stage].explained}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

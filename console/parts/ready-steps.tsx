import type { Ref } from 'preact'
import type { Stage } from '../../shared/stage.ts'
import type { ReadyCell } from '../state/stages-view.ts'
import { cellWords, STAGE_WORDS } from '../words/stages.ts'
import { Icon } from './icon.tsx'
import { StageChip } from './stage-chip.tsx'

type Props = {
  cells: ReadyCell[]
  titleRef: Ref<HTMLHeadingElement>
  busy: boolean
  onAccept: ((cell: ReadyCell) => void) | undefined
}

/** The steps that have earned it, waiting for an owner's word. */
export function ReadySteps({ cells, titleRef, busy, onAccept }: Props) {
  if (cells.length === 0) return null
  return (
    <section class="ready" aria-labelledby="ready">
      <h2 id="ready" ref={titleRef} tabIndex={-1}>
        {cells.length === 1 ? '1 step is ready' : `${cells.length} steps are ready`}
      </h2>
      <ul class="ready-list">
        {cells.map((cell) => (
          <li key={`${cell.category}/${cell.language}`} class="ready-step">
            <div class="ready-what">
              <h3>{cellWords(cell)}</h3>
              <p class="ready-move">
                <StageChip stage={cell.stage} /> <Icon name="onward" />
                <span class="unseen">to</span> <StageChip stage={cell.next.to} />
              </p>
              <p>
                {sentence(cell.next.because)} {meaning(cell.next.to)}
              </p>
            </div>
            {onAccept && (
              <button
                class="button button-main"
                type="button"
                aria-disabled={busy}
                aria-label={`Accept: move ${cellWords(cell)} to ${wordOf(cell.next.to)}`}
                onClick={() => onAccept(cell)}
              >
                Accept: move to {wordOf(cell.next.to)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!onAccept && <p class="muted">An owner of the shop accepts a step.</p>}
    </section>
  )
}

function wordOf(stage: Stage): string {
  return STAGE_WORDS[stage].words.toLowerCase()
}

function meaning(to: Stage): string {
  return to === 'automation'
    ? 'From then on the desk sends these replies by itself.'
    : 'From then on your team sees its replies and decides on each.'
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

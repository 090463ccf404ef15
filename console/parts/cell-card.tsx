import type { CellPage } from '../../shared/policy-api.ts'
import { languageWords } from '../words/languages.ts'
import { cellWords, nextWords, ratingWords } from '../words/stages.ts'
import { dateOf, fullTime } from '../words/times.ts'
import { EvidenceBar } from './evidence-bar.tsx'
import { Icon } from './icon.tsx'
import { StageChip } from './stage-chip.tsx'

type Props = { cell: CellPage; onChange: (() => void) | undefined }

/** One category in one language: where it stands, what was seen, and what comes next. */
export function CellCard({ cell, onChange }: Props) {
  return (
    <li class="cell">
      <header class="cell-head">
        <h3>{languageWords(cell.language)}</h3>
        <StageChip stage={cell.stage} />
        <time class="cell-since" dateTime={cell.since} title={fullTime(cell.since)}>
          since {dateOf(cell.since)}
        </time>
      </header>
      {cell.stage !== 'off' && <Seen cell={cell} />}
      <div class="cell-foot">
        <p class="cell-next">{cell.next?.ready ? 'Ready: see the top.' : nextWords(cell)}</p>
        {onChange && (
          <button
            class="button"
            type="button"
            aria-label={`Change the stage of ${cellWords(cell)}`}
            onClick={onChange}
          >
            Change…
          </button>
        )}
      </div>
    </li>
  )
}

/** What was seen of the desk's replies in this stage. */
function Seen({ cell }: { cell: CellPage }) {
  return (
    <>
      <EvidenceBar cell={cell} />
      <dl class="cell-facts">
        <div class={cell.unsafe > 0 ? 'cell-unsafe' : undefined}>
          <dt>Unsafe</dt>
          <dd>
            {cell.unsafe > 0 && <Icon name="warning" />}
            {cell.unsafe > 0 ? cell.unsafe : 'none'}
          </dd>
        </div>
        <div>
          <dt>Ratings of 100</dt>
          <dd>{ratingWords(cell)}</dd>
        </div>
      </dl>
    </>
  )
}

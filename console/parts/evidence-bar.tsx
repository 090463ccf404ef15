import type { CellPage } from '../../shared/policy-api.ts'
import { evidenceWords } from '../words/stages.ts'

/** How many of the desk's replies were good; the mark is what surely holds. The words below say the same. */
export function EvidenceBar({ cell }: { cell: CellPage }) {
  const share = cell.samples === 0 ? 0 : cell.good / cell.samples
  return (
    <div class="evidence">
      <div class="evidence-bar" aria-hidden="true">
        <span class="evidence-good" style={{ width: `${share * 100}%` }} />
        {cell.samples > 0 && (
          <span class="evidence-lower" style={{ insetInlineStart: `${cell.lower * 100}%` }} />
        )}
      </div>
      <p class={cell.samples === 0 ? 'evidence-words muted' : 'evidence-words'}>
        {evidenceWords(cell)}
      </p>
    </div>
  )
}

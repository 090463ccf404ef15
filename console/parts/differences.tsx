import type { Difference } from '../words/policies.ts'

const SIGNS = {
  added: { sign: '+', said: 'Added: ' },
  removed: { sign: '−', said: 'Removed: ' },
  other: { sign: '·', said: '' },
} satisfies Record<Difference['kind'], { sign: string; said: string }>

type Props = { list: Difference[]; onBringBack?: (rule: string) => void }

/** What is different, a line each; a removed rule can be brought back where that is possible. */
export function Differences({ list, onBringBack }: Props) {
  return (
    <ul class="differences">
      {list.map(({ kind, words }) => (
        <li key={kind + words} class={`difference-${kind}`}>
          <span class="difference-sign" aria-hidden="true">
            {SIGNS[kind].sign}
          </span>
          <span>
            <span class="unseen">{SIGNS[kind].said}</span>
            {words}
            {kind === 'removed' && onBringBack && (
              <button
                class="button button-quiet"
                type="button"
                aria-label={`Bring back: ${words}`}
                onClick={() => onBringBack(words)}
              >
                Bring back
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

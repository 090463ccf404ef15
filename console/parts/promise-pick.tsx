import { SETTLEMENTS, type Commitment, type Settlement } from '../../shared/promise.ts'
import { SETTLEMENT_WORDS } from '../words/promises.ts'
import { Picks } from './picks.tsx'

type Props = {
  promises: Commitment[]
  picked: Settlement | undefined
  onPick: (settled: Settlement) => void
}

/** Asks what became of what was promised. Nothing at all where nothing was. */
export function PromisePick({ promises, picked, onPick }: Props) {
  if (promises.length === 0) return null
  return (
    <div class="promise-pick">
      <ul class="points">
        {promises.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <Picks
        legend="This was promised. What became of it?"
        name="promises"
        values={SETTLEMENTS}
        words={SETTLEMENT_WORDS}
        picked={picked}
        onPick={onPick}
      />
    </div>
  )
}

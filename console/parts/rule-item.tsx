import type { CheckedRule } from '../../shared/policy-api.ts'
import { topicOf } from '../words/rules.ts'
import { Icon } from './icon.tsx'
import { RuleAnswer } from './rule-answer.tsx'

export type RuleActions = {
  onEdit: () => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onText: (text: string) => void
}

type Props = {
  id: string
  place: number
  last: boolean
  text: string
  checked: CheckedRule | undefined
  actions: RuleActions | undefined
}

/** A rule as it is read, with what can be done with it. */
export function RuleItem({ id, place, last, text, checked, actions }: Props) {
  const topic = topicOf(checked)
  return (
    <div class="rule-read">
      <p class="rule-topic muted">{topic ?? (checked ? 'not understood' : '…')}</p>
      <p class="rule-text">{text}</p>
      {checked?.ok && checked.words !== text && (
        <details class="more">
          <summary>
            How it is understood<span class="unseen">: rule {place}</span>
          </summary>
          <p>{checked.words}</p>
        </details>
      )}
      {checked?.ok === false && (
        <RuleAnswer
          id={`${id}-answer`}
          text={text}
          checked={checked}
          onText={(next) => actions?.onText(next)}
        />
      )}
      {actions && <Buttons id={id} place={place} last={last} actions={actions} />}
    </div>
  )
}

type ButtonsProps = { id: string; place: number; last: boolean; actions: RuleActions }

function Buttons({ id, place, last, actions }: ButtonsProps) {
  const first = place === 1
  return (
    <div class="rule-actions" role="group" aria-label={`Rule ${place}`}>
      <button id={`${id}-edit`} class="button button-quiet" type="button" onClick={actions.onEdit}>
        Edit<span class="unseen"> rule {place}</span>
      </button>
      <button
        id={`${id}-up`}
        class="button button-bare"
        type="button"
        aria-label={`Move rule ${place} up`}
        aria-disabled={first}
        onClick={() => !first && actions.onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        id={`${id}-down`}
        class="button button-bare"
        type="button"
        aria-label={`Move rule ${place} down`}
        aria-disabled={last}
        onClick={() => !last && actions.onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button
        class="button button-bare"
        type="button"
        aria-label={`Remove rule ${place}`}
        onClick={actions.onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}

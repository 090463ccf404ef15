import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CheckedRule } from '../../shared/policy-api.ts'
import { EXAMPLE_RULE } from '../words/rules.ts'
import { RuleAnswer } from './rule-answer.tsx'

type Props = {
  place: number
  text: string
  checked: CheckedRule | undefined
  onText: (text: string) => void
  onDone: () => void
  onRemove: () => void
}

/** A rule while it is written. */
export function RuleEditor({ place, text, checked, onText, onDone, onRemove }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const id = `rule-${place}`
  // At once, before the next key is pressed.
  useLayoutEffect(() => box.current?.focus(), [])

  function use(next: string): void {
    onText(next)
    box.current?.focus()
  }
  function press(event: KeyboardEvent): void {
    const done = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!done && event.key !== 'Escape') return
    event.preventDefault()
    onDone()
  }

  return (
    <div class="rule-editor">
      <label class="unseen" for={id}>
        Rule {place}
      </label>
      <textarea
        ref={box}
        id={id}
        class="input rule-box"
        rows={3}
        maxLength={1_000}
        value={text}
        aria-invalid={checked?.ok === false && text.trim() !== ''}
        aria-describedby={`${id}-answer`}
        placeholder="When a customer …, if …, then …, else …"
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <RuleAnswer id={`${id}-answer`} text={text} checked={checked} onText={use} />
      <div class="rule-actions">
        <button class="button button-main" type="button" onClick={onDone}>
          Done
        </button>
        {text.trim() === '' && (
          <button class="button" type="button" onClick={() => use(EXAMPLE_RULE)}>
            Begin with an example
          </button>
        )}
        <button class="button button-quiet" type="button" onClick={onRemove}>
          Remove
        </button>
      </div>
    </div>
  )
}

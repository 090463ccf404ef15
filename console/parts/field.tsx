import { useEffect, useId, useRef } from 'preact/hooks'

type Props = {
  label: string
  autoComplete: string
  inputMode: 'email' | 'numeric'
  value: string
  trouble: string
  onValue: (value: string) => void
}

/** What stands in a form's only field now: what was typed last may not have been rendered yet. */
export function typedIn(event: Event): string {
  const form = event.currentTarget
  const input = form instanceof HTMLFormElement ? form.querySelector('input') : null
  return input?.value.trim() ?? ''
}

/** The one field of a form: it takes the focus at first, and again when something is wrong with it. */
export function Field({ label, autoComplete, inputMode, value, trouble, onValue }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [trouble])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        class="input"
        type="text"
        autoComplete={autoComplete}
        inputMode={inputMode}
        value={value}
        aria-invalid={trouble !== ''}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p class="trouble" id={`${id}-trouble`} role="alert">
        {trouble}
      </p>
    </div>
  )
}

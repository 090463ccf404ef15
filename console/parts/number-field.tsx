import { useEffect, useId, useState } from 'preact/hooks'

type Props = {
  label: string
  hint: string
  unit: string
  value: number | null
  /** How many of the stored unit make one that is typed. */
  scale?: number
  most: number
  onValue: (value: number | null) => void
  /** Whether it may be left empty. */
  optional?: boolean
  disabled: boolean
}

/** A number with its unit. What cannot be read is told, and the number before stays. */
export function NumberField(props: Props) {
  const { label, hint, unit, value, scale = 1, most, onValue, optional = false, disabled } = props
  const id = useId()
  const [text, setText] = useState(() => written(value, scale))
  const read = valueOf(text, scale)
  const wrong = read === undefined || (read === null && !optional) || (read ?? 0) > most
  useEffect(() => {
    if (!wrong && read !== value) setText(written(value, scale))
  }, [value])

  function type(next: string): void {
    setText(next)
    const typed = valueOf(next, scale)
    if (typed === undefined || (typed ?? 0) > most) return
    if (typed !== null || optional) onValue(typed)
  }

  return (
    <div class="field number-field">
      <label for={id}>{label}</label>
      <span class="number-input">
        <input
          id={id}
          class="input"
          inputMode="decimal"
          value={text}
          disabled={disabled}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <span aria-hidden="true">{unit}</span>
      </span>
      <p class={wrong ? 'field-hint trouble' : 'field-hint muted'} id={`${id}-hint`}>
        {wrong ? `Write a number from 0 to ${most / scale}. Until then it stays as it was.` : hint}
      </p>
    </div>
  )
}

/** The number in the stored unit, null for nothing, undefined for what is no number. */
function valueOf(text: string, scale: number): number | null | undefined {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return null
  const value = Math.round(Number(plain) * scale)
  const whole = scale > 1 || /^\d+$/.test(plain)
  return /^\d+(\.\d+)?$/.test(plain) && whole ? value : undefined
}

function written(value: number | null, scale: number): string {
  return value === null ? '' : String(value / scale)
}

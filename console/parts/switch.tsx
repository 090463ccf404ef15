type SwitchProps = {
  words: string
  on: boolean
  disabled: boolean
  onSwitch: (on: boolean) => void
}

/** Something that is on or off. */
export function Switch({ words, on, disabled, onSwitch }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {words}
    </label>
  )
}

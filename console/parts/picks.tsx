type Props<Value extends string> = {
  legend: string
  name: string
  values: readonly Value[]
  words: Record<Value, string>
  picked: Value | undefined
  onPick: (value: Value) => void
}

/** One choice of a few, all in view. */
export function Picks<Value extends string>(props: Props<Value>) {
  const { legend, name, values, words, picked, onPick } = props
  return (
    <fieldset class="picks">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="pick">
          <input
            type="radio"
            name={name}
            value={value}
            checked={picked === value}
            onChange={() => onPick(value)}
          />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

import { useId } from 'preact/hooks'

type Props = {
  label: string
  value: string
  onValue: (value: string) => void
  hint?: string
  trouble?: string | undefined
  type?: 'text' | 'date'
  /** As many lines where more than one can be written. */
  rows?: number
  lang?: string
  maxLength?: number
}

/** A field with its label, a hint, and what is wrong with it. */
export function TextField(props: Props) {
  const { label, value, onValue, hint, trouble, type = 'text', rows, lang, maxLength } = props
  const id = useId()
  const typed = (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value)
  const shared = {
    id,
    class: 'input',
    value,
    'aria-invalid': trouble !== undefined,
    'aria-describedby': `${id}-more`,
    ...(lang && { lang }),
    ...(maxLength && { maxLength }),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows !== undefined && <textarea {...shared} rows={rows} onInput={typed} />}
      {rows === undefined && type === 'text' && <input {...shared} type="text" onInput={typed} />}
      {type === 'date' && <input {...shared} type="date" onInput={typed} />}
      <p class={trouble ? 'trouble' : 'hint'} id={`${id}-more`}>
        {trouble ?? hint}
      </p>
    </div>
  )
}

import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { CATEGORIES } from '../../shared/category.ts'
import type { Category } from '../../shared/category.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { Icon } from './icon.tsx'

type Props = { picked: Category[]; owns: boolean; onPicked: (picked: Category[]) => void }

/** A few of all topics: each can be taken out again. */
export function BypassTopics({ picked, owns, onPicked }: Props) {
  const select = useRef<HTMLSelectElement>(null)

  function remove(gone: Category): void {
    onPicked(picked.filter((category) => category !== gone))
    select.current?.focus()
  }

  return (
    <>
      <ul class="bypass-topics" aria-label="Topics">
        {picked.map((category) => (
          <li key={category} class="chip">
            {CATEGORY_WORDS[category]}
            {owns && (
              <button
                type="button"
                aria-label={`Remove ${CATEGORY_WORDS[category]}`}
                onClick={() => remove(category)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
        {picked.length === 0 && <li class="muted">No topic yet.</li>}
      </ul>
      {owns && (
        <AddTopic
          select={select}
          others={CATEGORIES.filter((category) => !picked.includes(category))}
          onAdd={(category) => onPicked([...picked, category])}
        />
      )}
    </>
  )
}

type AddProps = {
  select: RefObject<HTMLSelectElement | null>
  others: Category[]
  onAdd: (category: Category) => void
}

function AddTopic({ select, others, onAdd }: AddProps) {
  const [chosen, setChosen] = useState('')

  function add(): void {
    const category = others.find((other) => other === chosen)
    if (category) onAdd(category)
    setChosen('')
    select.current?.focus()
  }

  return (
    <div class="bypass-add">
      <label for="bypass-topic">Topic</label>
      <select
        ref={select}
        id="bypass-topic"
        class="input"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">Choose…</option>
        {others.map((category) => (
          <option key={category} value={category}>
            {CATEGORY_WORDS[category]}
          </option>
        ))}
      </select>
      <button class="button" type="button" aria-disabled={!chosen} onClick={add}>
        Add
      </button>
    </div>
  )
}

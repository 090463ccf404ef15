import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  withMoved,
  withNewRule,
  withoutRule,
  withText,
  type PolicyDraft,
  type RuleRow,
} from './policy-draft.ts'

export type RuleList = {
  editing: string | undefined
  /** What just happened, for a live region. */
  news: string
  add: () => void
  edit: (row: RuleRow) => void
  write: (row: RuleRow, text: string) => void
  done: (row: RuleRow) => void
  move: (row: RuleRow, by: -1 | 1) => void
  remove: (row: RuleRow) => void
}

const ADD = 'add-rule'

/** Editing a list of rules by keyboard as well: after each step the focus is where one would go on. */
export function useRuleList(draft: PolicyDraft, set: (draft: PolicyDraft) => void): RuleList {
  const [editing, setEditing] = useState<string | undefined>()
  const [news, setNews] = useState('')
  const focusNext = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
  })

  function remove({ key }: RuleRow): void {
    const at = draft.rules.findIndex((row) => row.key === key)
    const next = draft.rules[at + 1] ?? draft.rules[at - 1]
    focusNext.current = next ? `rule-${next.key}-edit` : ADD
    setEditing(undefined)
    setNews(`Rule ${at + 1} removed`)
    set(withoutRule(draft, key))
  }

  return {
    editing,
    news,
    add() {
      const key = crypto.randomUUID()
      setEditing(key)
      set(withNewRule(draft, key))
    },
    edit: ({ key }) => setEditing(key),
    write: ({ key }, text) => set(withText(draft, key, text)),
    done(row) {
      if (row.text.trim() === '') return remove(row)
      focusNext.current = `rule-${row.key}-edit`
      setEditing(undefined)
    },
    move({ key }, by) {
      focusNext.current = `rule-${key}-${by === -1 ? 'up' : 'down'}`
      const at = draft.rules.findIndex((row) => row.key === key)
      setNews(`Rule ${at + 1} is now rule ${at + 1 + by}`)
      set(withMoved(draft, key, by))
    },
    remove,
  }
}

import type { RuleConflict } from '../../shared/policy-api.ts'
import type { PolicyDraft, RuleRow } from '../state/policy-draft.ts'
import type { RuleCheck } from '../state/use-rule-check.ts'
import { useRuleList } from '../state/use-rule-list.ts'
import type { RuleList as List } from '../state/use-rule-list.ts'
import { useShortcuts } from '../state/use-shortcuts.ts'
import { CONFLICT_WORDS } from '../words/rules.ts'
import { Icon } from './icon.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { RuleItem } from './rule-item.tsx'

type Props = {
  draft: PolicyDraft
  check: RuleCheck
  owns: boolean
  onDraft: (draft: PolicyDraft) => void
}

/** The rules in the order they are asked. */
export function RuleList({ draft, check, owns, onDraft }: Props) {
  const list = useRuleList(draft, onDraft)
  useShortcuts(owns ? { a: list.add } : {})
  return (
    <section aria-labelledby="rules-title">
      <header class="section-head">
        <h2 id="rules-title">Rules, in the order they are asked</h2>
        {owns && (
          <button class="button" type="button" id="add-rule" onClick={list.add}>
            <Icon name="plus" /> Add a rule
          </button>
        )}
      </header>
      {check.why && (
        <p class="stale" role="status">
          The rules cannot be read right now: {check.why}
        </p>
      )}
      {draft.rules.length === 0 && (
        <p class="muted">No rules. The stages and the limits alone decide.</p>
      )}
      <ol class="rules">
        {draft.rules.map((row, index) => (
          <Rule
            key={row.key}
            row={row}
            place={index + 1}
            last={index === draft.rules.length - 1}
            check={check}
            list={owns ? list : undefined}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {list.news}
      </p>
    </section>
  )
}

type RuleProps = {
  row: RuleRow
  place: number
  last: boolean
  check: RuleCheck
  list: List | undefined
}

function Rule({ row, place, last, check, list }: RuleProps) {
  const checked = check.of(row.text.trim())
  const shared = { place, checked, text: row.text }
  const write = (text: string): void => list?.write(row, text)
  return (
    <li class="rule">
      <span class="rule-place" aria-hidden="true">
        {place}
      </span>
      {list?.editing === row.key ? (
        <RuleEditor
          {...shared}
          onText={write}
          onDone={() => list.done(row)}
          onRemove={() => list.remove(row)}
        />
      ) : (
        <RuleItem
          {...shared}
          id={`rule-${row.key}`}
          last={last}
          actions={
            list && {
              onEdit: () => list.edit(row),
              onMove: (by) => list.move(row, by),
              onRemove: () => list.remove(row),
              onText: write,
            }
          }
        />
      )}
      <Conflicts conflicts={check.conflictsAt(place - 1)} />
    </li>
  )
}

function Conflicts({ conflicts }: { conflicts: RuleConflict[] }) {
  if (conflicts.length === 0) return null
  return (
    <ul class="conflicts" aria-label="Clashes with other rules">
      {conflicts.map(({ kind, because }) => (
        <li key={because}>
          <span class="chip tone-warn">{CONFLICT_WORDS[kind]}</span> {because}.
        </li>
      ))}
    </ul>
  )
}

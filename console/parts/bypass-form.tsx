import { useState } from 'preact/hooks'
import type { PolicyDraft } from '../state/policy-draft.ts'
import { BypassTopics } from './bypass-topics.tsx'

type Props = { draft: PolicyDraft; owns: boolean; onDraft: (draft: PolicyDraft) => void }

/** Topics and words that always go to a person. */
export function BypassForm({ draft, owns, onDraft }: Props) {
  const { bypass } = draft
  const set = (part: Partial<PolicyDraft['bypass']>): void =>
    onDraft({ ...draft, bypass: { ...bypass, ...part } })
  return (
    <section class="limits" aria-labelledby="bypass-title">
      <h2 id="bypass-title">Always to a person</h2>
      <BypassTopics
        picked={bypass.categories}
        owns={owns}
        onPicked={(categories) => set({ categories })}
      />
      <BypassWords words={bypass.words} owns={owns} onWords={(words) => set({ words })} />
    </section>
  )
}

type WordsProps = { words: string[]; owns: boolean; onWords: (words: string[]) => void }

function BypassWords({ words, owns, onWords }: WordsProps) {
  const [text, setText] = useState(words.join('\n'))
  // What was typed stays as it was typed while it means the same.
  const shown = String(wordsOf(text)) === String(words) ? text : words.join('\n')
  return (
    <div class="field">
      <label for="bypass-words">Words in a message</label>
      <textarea
        id="bypass-words"
        class="input"
        rows={3}
        value={shown}
        disabled={!owns}
        aria-describedby="bypass-words-hint"
        onInput={(event) => {
          setText(event.currentTarget.value)
          onWords(wordsOf(event.currentTarget.value))
        }}
      />
      <p class="field-hint muted" id="bypass-words-hint">
        One on each line.
      </p>
    </div>
  )
}

const MOST_WORDS = 200
const LONGEST = 60

function wordsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LONGEST))
  return [...new Set(lines.filter(Boolean))].slice(0, MOST_WORDS)
}

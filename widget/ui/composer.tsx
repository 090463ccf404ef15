import type { Model } from '../state/model.ts'
import { TEXT_LIMIT } from '../state/model.ts'
import type { Desk } from './desk.ts'
import { Icon } from './icons.tsx'

const NOTE_FROM = 300

/** Where the visitor writes. Enter sends, Shift+Enter breaks the line; nothing is ever cut off. */
export function Composer({ model: { draft }, desk }: { model: Model; desk: Desk }) {
  const { strings, session } = desk
  const left = TEXT_LIMIT - draft.trim().length
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('textarea')?.focus()
        if (session.send(draft)) session.draft('')
      }}
    >
      <div class="field" data-text={draft}>
        <textarea
          ref={focusOnce}
          aria-label={strings.message}
          rows={1}
          value={draft}
          placeholder={strings.message}
          enterkeyhint="send"
          aria-describedby="note"
          aria-invalid={left < 0}
          onInput={({ currentTarget }) => session.draft(currentTarget.value)}
          onKeyDown={submitOnEnter}
        />
      </div>
      <button class="send" aria-label={strings.send} disabled={!draft.trim() || left < 0}>
        <Icon name="send" />
      </button>
      <p id="note" class={left < 0 ? 'note over' : 'note'} role="status">
        {left < NOTE_FROM && noteOf(left, desk)}
      </p>
    </form>
  )
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true })
}

/** Enter that ends a composition, as in Japanese, is not meant for us. */
function submitOnEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

function noteOf(left: number, { strings, locale }: Desk): string {
  const limit = TEXT_LIMIT.toLocaleString(locale)
  const count = `${(TEXT_LIMIT - left).toLocaleString(locale)} / ${limit}`
  return left < 0 ? `${strings.tooLong(limit)} · ${count}` : count
}

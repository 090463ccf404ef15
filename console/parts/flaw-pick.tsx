import type { TicketPage } from '../../shared/api.ts'
import { DRAFT_FLAWS } from '../../shared/ticket.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import { DRAFT_FLAW_WORDS } from '../words/tickets.ts'

type Props = { flaw: DraftFlaw | undefined; onPick: (flaw: DraftFlaw | undefined) => void }

/** Asks, without insisting, why the desk's draft was of no use. */
export function FlawPick({ flaw, onPick }: Props) {
  return (
    <p class="flaw">
      <label for="flaw">Why not the draft?</label>
      <select
        id="flaw"
        class="input"
        value={flaw ?? ''}
        onChange={(event) =>
          onPick(DRAFT_FLAWS.find((known) => known === event.currentTarget.value))
        }
      >
        <option value="">No reason given</option>
        {DRAFT_FLAWS.map((known) => (
          <option key={known} value={known}>
            {DRAFT_FLAW_WORDS[known]}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Whether a reply is written past a draft that nobody has answered with yet. */
export function isInsteadOfDraft({ ticket, messages }: TicketPage, text: string): boolean {
  const [draft, reply] = [ticket.draft.trim(), text.trim()]
  const answered = messages.at(-1)?.author.kind === 'agent'
  return draft !== '' && reply !== '' && reply !== draft && !answered
}

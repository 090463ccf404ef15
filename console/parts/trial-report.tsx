import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import type { Effect, ReplayedContact, ReplayReport } from '../../shared/replay.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { languageWords } from '../words/languages.ts'
import { moneyWords } from '../words/money.ts'
import { LANE_WORDS } from '../words/tickets.ts'
import { fullTime } from '../words/times.ts'
import { TrialTable } from './trial-table.tsx'

type Props = { report: ReplayReport; stale: boolean; titleRef: Ref<HTMLHeadingElement> }

/** What the report holds at most, and how many contacts are shown at a time. */
const MOST = 500
const PAGE = 50

/** What a change would have done to the contacts of the last days. */
export function TrialReport({ report, stale, titleRef }: Props) {
  const [shown, setShown] = useState(PAGE)
  const { changed, contacts, days } = report
  return (
    <section class="panel" aria-labelledby="trial">
      <h2 id="trial" ref={titleRef} tabIndex={-1}>
        {summaryOf(report)}
      </h2>
      <p class="muted">
        {contacts === 1 ? 'One contact' : `${contacts} contacts`} of the last {days} days, decided
        again. Nothing was sent.
      </p>
      {stale && (
        <p class="stale" role="status">
          You changed something after this trial. Try it again.
        </p>
      )}
      {contacts > 0 && <TrialTable report={report} />}
      {changed.length > 0 && (
        <>
          <h3>Would go another way</h3>
          <ul class="trial-contacts">
            {changed.slice(0, shown).map((contact) => (
              <ChangedContact key={contact.contact} contact={contact} />
            ))}
          </ul>
          {shown < changed.length && (
            <button class="button" type="button" onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, changed.length - shown)} more
            </button>
          )}
        </>
      )}
    </section>
  )
}

function ChangedContact({ contact }: { contact: ReplayedContact }) {
  const { category, language, at, before, after } = contact
  return (
    <li>
      <p class="trial-contact">
        <strong>{CATEGORY_WORDS[category]}</strong>
        <span class="muted">
          {languageWords(language)} · <time dateTime={at}>{fullTime(at)}</time>
        </span>
      </p>
      <p>
        {effectWords(before)} <span aria-hidden="true">→</span>
        <span class="unseen">to</span> <strong>{effectWords(after)}</strong>
      </p>
      <p class="muted">Because {after.because}.</p>
    </li>
  )
}

function summaryOf({ changed, contacts }: ReplayReport): string {
  if (contacts === 0) return 'There are no contacts to try it on yet'
  if (changed.length === 0) return 'Every contact would go the same way'
  const more = changed.length >= MOST ? 'At least ' : ''
  return changed.length === 1
    ? '1 contact would go another way'
    : `${more}${changed.length} contacts would go another way`
}

function effectWords({ lane, actions }: Effect): string {
  const done = actions.map((action) =>
    action.kind === 'refund.pay' ? `refund ${moneyWords(action.amount)}` : 'cancel the order',
  )
  return [LANE_WORDS[lane].words, ...done].join(', ')
}

import type { IncidentRow } from '../../shared/incident.ts'
import type { Language } from '../../shared/language.ts'
import { countWords, orderWords, topicWords } from '../words/incidents.ts'
import { languageWords } from '../words/languages.ts'
import { fullTime } from '../words/times.ts'

type Props = { incident: IncidentRow; shop: Language; onEnd: (() => void) | undefined }

/** One incident: what is said, to whom, and what came of it. */
export function IncidentCard({ incident, shop, onEnd }: Props) {
  const { name, match, text, state, by, startedAt, endedBy, endedAt } = incident
  const others = Object.keys(text).filter((language) => language !== shop)
  return (
    <li class="incident">
      <header class="incident-head">
        <h3>{name}</h3>
        <span class={state === 'active' ? 'chip incident-on' : 'chip'}>
          {state === 'active' ? 'on' : 'over'}
        </span>
        <span class="incident-since">
          <time dateTime={startedAt}>{fullTime(startedAt)}</time>, {by}
        </span>
        {endedAt && (
          <span class="incident-since">
            until <time dateTime={endedAt}>{fullTime(endedAt)}</time>, {endedBy}
          </span>
        )}
      </header>
      <p class="incident-count">{countWords(incident)}</p>
      <blockquote class="incident-text" lang={shop}>
        {text[shop]}
      </blockquote>
      <dl class="incident-facts">
        <div>
          <dt>Answers</dt>
          <dd>{topicWords(match)}</dd>
        </div>
        <div>
          <dt>Concerns</dt>
          <dd>{orderWords(match)}</dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>Also in</dt>
            <dd>{others.map(languageWords).join(', ')}</dd>
          </div>
        )}
      </dl>
      {onEnd && (
        <div class="incident-foot">
          <button class="button" type="button" aria-label={`End ${name}`} onClick={onEnd}>
            End it…
          </button>
        </div>
      )}
    </li>
  )
}

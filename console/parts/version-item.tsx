import type { Duty, Policy } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { differencesOf, DUTY_WORDS, namesOf, VERSION_STATE_WORDS } from '../words/policies.ts'
import { dateOf, fullTime } from '../words/times.ts'
import { Differences } from './differences.tsx'

type Props = {
  version: PolicyVersion
  live: Policy
  currency: string
  /** What the signed-in person signs for. */
  duties: Duty[]
  busy: boolean
  onSign: (duty: Duty) => void
  onRestore: (() => void) | undefined
}

const TONES = { proposed: 'tone-warn', live: 'tone-good', past: '' } satisfies Record<
  PolicyVersion['state'],
  string
>

/** One version: what it is for, who signed it, and what can be done with it. */
export function VersionItem(props: Props) {
  const { version, live, currency } = props
  const { policy, state, note, madeAt, signatures } = version
  const differences = differencesOf(live, policy, currency)
  return (
    <li class="version" id={`version-${policy.version}`} tabIndex={-1}>
      <header class="version-head">
        <h3>Version {policy.version}</h3>
        <span class={`chip ${TONES[state]}`}>{VERSION_STATE_WORDS[state]}</span>
        <time class="muted" dateTime={madeAt} title={fullTime(madeAt)}>
          {dateOf(madeAt)}
        </time>
      </header>
      <p>{note}</p>
      {signatures.map(({ duty, name, at }) => (
        <p key={duty} class="muted">
          Signed for {DUTY_WORDS[duty]} by {name}, {dateOf(at)}
        </p>
      ))}
      {state === 'proposed' && <Signing {...props} />}
      {state !== 'live' && (
        <details class="more">
          <summary>
            What it would change<span class="unseen"> with version {policy.version}</span>
          </summary>
          {differences.length > 0 ? (
            <Differences list={differences} />
          ) : (
            <p class="muted">Nothing: it is the same as what is live.</p>
          )}
        </details>
      )}
      {state === 'past' && props.onRestore && (
        <button class="button" type="button" aria-disabled={props.busy} onClick={props.onRestore}>
          Roll back to version {policy.version}…
        </button>
      )}
    </li>
  )
}

function Signing({ version, live, duties, busy, onSign }: Props) {
  const { policy, signatures } = version
  const needed = [...new Set([...live.signers, ...policy.signers])]
  const missing = needed.filter((duty) => !signatures.some((one) => one.duty === duty))
  const mine = missing.filter((duty) => duties.includes(duty))
  const others = missing.filter((duty) => !duties.includes(duty))
  return (
    <div class="panel-actions">
      {mine.map((duty) => (
        <button
          key={duty}
          class="button button-main"
          type="button"
          aria-disabled={busy}
          aria-label={`Sign version ${policy.version} for ${DUTY_WORDS[duty]}`}
          onClick={() => onSign(duty)}
        >
          Sign for {DUTY_WORDS[duty]}
        </button>
      ))}
      {others.length > 0 && <p class="muted">Waits for {namesOf(others)}.</p>}
    </div>
  )
}

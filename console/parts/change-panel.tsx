import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import type { Drafting } from '../state/use-policy-draft.ts'
import type { RuleCheck } from '../state/use-rule-check.ts'
import { TRIAL_DAYS } from '../state/use-trial.ts'
import type { Trial } from '../state/use-trial.ts'
import type { Difference } from '../words/policies.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { Differences } from './differences.tsx'
import { ProposeDialog } from './propose-dialog.tsx'

type Props = {
  drafting: Drafting
  differences: Difference[]
  check: RuleCheck
  trial: Trial
  signers: string
  titleRef: Ref<HTMLHeadingElement>
  onTry: () => void
  onBringBack: (rule: string) => void
  onProposed: (version: PolicyVersion) => void
}

/** What is changed but not proposed yet, and what can be done with it. */
export function ChangePanel(props: Props) {
  const { drafting, differences, check, trial, signers, titleRef } = props
  const [asking, setAsking] = useState<'propose' | 'discard' | undefined>()
  const close = (): void => setAsking(undefined)
  const wait = waitOf(drafting, check)

  function discard(): void {
    close()
    drafting.discard()
    trial.forget()
  }

  return (
    <section class="panel" aria-labelledby="change">
      <header class="panel-head">
        <h2 id="change" ref={titleRef} tabIndex={-1}>
          Your change
        </h2>
        {drafting.changed && (
          <button class="button button-quiet" type="button" onClick={() => setAsking('discard')}>
            Discard
          </button>
        )}
      </header>
      {drafting.outrun && (
        <p class="stale" role="status">
          Another version went live since you began. Proposing this would replace its rules.
        </p>
      )}
      <Differences list={differences} onBringBack={props.onBringBack} />
      <p class="muted" id="change-wait" role="status">
        {wait}
      </p>
      <Actions
        ready={wait === ''}
        trying={trial.busy}
        onTry={props.onTry}
        onPropose={() => setAsking('propose')}
      />
      <p class="trouble" role="alert">
        {trial.why}
      </p>
      {asking === 'propose' && (
        <ProposeDialog
          change={drafting.change}
          signers={signers}
          onClose={close}
          onProposed={(version) => {
            close()
            props.onProposed(version)
          }}
        />
      )}
      {asking === 'discard' && (
        <ConfirmDialog title="Discard your change?" yes="Discard" onYes={discard} onClose={close}>
          <p>The rules and limits go back to what is live.</p>
        </ConfirmDialog>
      )}
    </section>
  )
}

type ActionsProps = {
  ready: boolean
  trying: boolean
  onTry: () => void
  onPropose: () => void
}

function Actions({ ready, trying, onTry, onPropose }: ActionsProps) {
  return (
    <div class="panel-actions">
      <button
        class="button"
        type="button"
        aria-disabled={!ready || trying}
        aria-describedby="change-wait"
        onClick={() => ready && onTry()}
      >
        {trying ? 'Trying…' : `Try it on the last ${TRIAL_DAYS} days`}
      </button>
      <button
        class="button button-main"
        type="button"
        aria-disabled={!ready}
        aria-describedby="change-wait"
        onClick={() => ready && onPropose()}
      >
        Propose…
      </button>
    </div>
  )
}

/** Why nothing can be tried or proposed yet; empty where it can. */
function waitOf({ changed }: Drafting, { unread, settled }: RuleCheck): string {
  if (unread > 0)
    return unread === 1
      ? 'One rule is not understood yet.'
      : `${unread} rules are not understood yet.`
  if (!changed) return 'Nothing is changed. Whatever you edit can be tried on past contacts first.'
  return settled ? '' : 'Reading the rules…'
}

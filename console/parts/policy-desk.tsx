import { useRef } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { PolicyPage } from '../../shared/policy-api.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { textsOf, withBroughtBack } from '../state/policy-draft.ts'
import type { Say } from '../state/use-notice.ts'
import { useLeaveGuard } from '../state/use-leave-guard.ts'
import type { LeaveGuard } from '../state/use-leave-guard.ts'
import type { PolicyDesk as Desk } from '../state/use-policy.ts'
import { usePolicyDraft } from '../state/use-policy-draft.ts'
import { useRuleCheck } from '../state/use-rule-check.ts'
import { useShortcuts } from '../state/use-shortcuts.ts'
import { useTrial } from '../state/use-trial.ts'
import { differencesOf, namesOf } from '../words/policies.ts'
import { BypassForm } from './bypass-form.tsx'
import { ChangeBar } from './change-bar.tsx'
import { ChangePanel } from './change-panel.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { LimitsForm } from './limits-form.tsx'
import { RuleList } from './rule-list.tsx'
import { TermsForm } from './terms-form.tsx'
import { TrialReport } from './trial-report.tsx'
import { focusOn, VersionList } from './version-list.tsx'

type Props = { me: Me; page: PolicyPage; desk: Desk; say: Say }

/** The policy to read and to change: rules and limits on one side, the change and the versions on the other. */
export function PolicyDesk({ me, page, desk, say }: Props) {
  const { live } = page
  const { currency } = me.merchant
  const drafting = usePolicyDraft(live, `policy.${me.agent.id}`)
  const { draft, change, changed, set } = drafting
  const check = useRuleCheck(textsOf(draft))
  const trial = useTrial(change)
  const guard = useLeaveGuard(changed)
  const panel = useRef<HTMLHeadingElement>(null)
  const report = useRef<HTMLHeadingElement>(null)
  useShortcuts({ c: () => panel.current?.focus() })
  const owns = me.agent.role === 'owner'
  const parts = { draft, owns, onDraft: set }
  const differences = differencesOf(live, { ...live, ...change }, currency)

  async function tryIt(): Promise<void> {
    await trial.run()
    report.current?.focus()
  }
  async function proposed({ policy }: PolicyVersion): Promise<void> {
    drafting.discard()
    trial.forget()
    say({ tone: 'good', text: `Version ${policy.version} is proposed. It waits to be signed.` })
    await desk.page.refresh()
    focusOn(policy.version)
  }

  return (
    <div class="policy">
      <div class="policy-main">
        <RuleList {...parts} check={check} />
        <LimitsForm {...parts} currency={currency} />
        <TermsForm {...parts} currency={currency} />
        <BypassForm {...parts} />
      </div>
      {changed && <ChangeBar count={differences.length} onReview={() => panel.current?.focus()} />}
      <aside class="policy-side" aria-label="Change and versions">
        {owns && (
          <ChangePanel
            drafting={drafting}
            differences={differences}
            check={check}
            trial={trial}
            signers={namesOf(live.signers)}
            titleRef={panel}
            onTry={() => void tryIt()}
            onBringBack={(rule) => set(withBroughtBack(draft, live, rule))}
            onProposed={(version) => void proposed(version)}
          />
        )}
        {trial.report && (
          <TrialReport report={trial.report} stale={trial.stale} titleRef={report} />
        )}
        <VersionList me={me} page={page} desk={desk} />
      </aside>
      {guard.asking && <LeaveDialog guard={guard} />}
    </div>
  )
}

function LeaveDialog({ guard }: { guard: LeaveGuard }) {
  return (
    <ConfirmDialog
      title="Leave the rules?"
      yes="Leave"
      no="Stay"
      onYes={guard.leave}
      onClose={guard.stay}
    >
      <p>Your change is not proposed yet. It is kept in this tab until you come back.</p>
    </ConfirmDialog>
  )
}

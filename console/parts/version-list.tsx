import { useState } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { PolicyPage } from '../../shared/policy-api.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import type { PolicyDesk } from '../state/use-policy.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { VersionItem } from './version-item.tsx'

type Props = { me: Me; page: PolicyPage; desk: PolicyDesk }

const FIRST = 5

/** The versions of the policy, the newest first. */
export function VersionList({ me, page, desk }: Props) {
  const [all, setAll] = useState(false)
  const [restoring, setRestoring] = useState<number | undefined>()
  const versions = page.versions.toSorted((one, other) => numberOf(other) - numberOf(one))
  const owns = me.agent.role === 'owner'

  function restore(version: number): void {
    setRestoring(undefined)
    void desk.restore(version).then(() => focusOn(version))
  }

  return (
    <section class="panel" aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      {versions.length === 0 && (
        <p class="muted">
          None yet: what ships with the desk is live. What you propose stands here.
        </p>
      )}
      <ol class="versions">
        {versions.slice(0, all ? undefined : FIRST).map((version) => (
          <VersionItem
            key={numberOf(version)}
            version={version}
            live={page.live}
            currency={me.merchant.currency}
            duties={me.agent.duties}
            busy={desk.busy}
            onSign={(duty) =>
              void desk.sign(numberOf(version), duty).then(() => focusOn(numberOf(version)))
            }
            onRestore={owns ? () => setRestoring(numberOf(version)) : undefined}
          />
        ))}
      </ol>
      {!all && versions.length > FIRST && (
        <button class="button" type="button" onClick={() => setAll(true)}>
          Show {versions.length - FIRST} older
        </button>
      )}
      {restoring !== undefined && (
        <ConfirmDialog
          title={`Roll back to version ${restoring}?`}
          yes="Roll back"
          onYes={() => restore(restoring)}
          onClose={() => setRestoring(undefined)}
        >
          <p>It is live at once, for every new message. It was signed when it went live before.</p>
        </ConfirmDialog>
      )}
    </section>
  )
}

function numberOf({ policy }: PolicyVersion): number {
  return policy.version
}

/** Brings the keyboard to a version. */
export function focusOn(version: number): void {
  document.getElementById(`version-${version}`)?.focus()
}

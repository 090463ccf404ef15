import { useEffect, useRef } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { PolicyPage } from '../../shared/policy-api.ts'
import { Blank } from '../parts/blank.tsx'
import { PolicyDesk } from '../parts/policy-desk.tsx'
import { PageSkeleton } from '../parts/skeletons.tsx'
import type { Say } from '../state/use-notice.ts'
import { usePolicy } from '../state/use-policy.ts'
import { dateOf } from '../words/times.ts'

type Props = { me: Me; say: Say }

/** What the merchant decided: rules in plain sentences, limits, and who signed them. */
export function RulesPage({ me, say }: Props) {
  const desk = usePolicy(say)
  const { value, why, refresh } = desk.page
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = 'Rules · Laneway'
    title.current?.focus({ preventScroll: true })
  }, [])

  return (
    <main class="page" id="content">
      <header class="page-head">
        <h1 ref={title} tabIndex={-1}>
          Rules
        </h1>
        {value && <p class="muted">{liveWords(value)}</p>}
      </header>
      {me.agent.role !== 'owner' && (
        <p class="stale">Only an owner of the shop changes the rules.</p>
      )}
      {why && value && (
        <p class="stale" role="status">
          Not up to date: {why}
        </p>
      )}
      {value && <PolicyDesk me={me} page={value} desk={desk} say={say} />}
      {!value && !why && <PageSkeleton name="rules" />}
      {!value && why && (
        <Blank title="The rules cannot be read" text={`${why} It is tried again by itself.`}>
          <button class="button button-main" type="button" onClick={() => void refresh()}>
            Try again now
          </button>
        </Blank>
      )}
    </main>
  )
}

function liveWords({ live, versions }: PolicyPage): string {
  if (live.version === 0) return 'What ships with the desk is live.'
  const since = versions.find(({ policy }) => policy.version === live.version)?.liveAt
  return `Version ${live.version} is live${since ? ` since ${dateOf(since)}` : ''}.`
}

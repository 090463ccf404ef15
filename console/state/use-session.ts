import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import { LanewayError } from '../../shared/error.ts'
import { fetchMe, signOut } from '../net/session-api.ts'
import { onSignedOut } from '../net/signed-out.ts'
import { forgetAll } from './tab-memory.ts'

export type Session =
  | { kind: 'loading' }
  | { kind: 'signed-out' }
  | { kind: 'signed-in'; me: Me }
  | { kind: 'failed'; why: string }

/** Who is signed in. Any call that finds nobody signed in leads back to `signed-out`. */
export function useSession(): {
  session: Session
  load: () => Promise<void>
  leave: () => Promise<void>
} {
  const [session, setSession] = useState<Session>({ kind: 'loading' })

  const load = useCallback(async () => {
    try {
      setSession({ kind: 'signed-in', me: await fetchMe() })
    } catch (error) {
      setSession(sessionWithout(error))
    }
  }, [])

  const leave = useCallback(async () => {
    await signOut()
    forgetAll()
    setSession({ kind: 'signed-out' })
  }, [])

  useEffect(() => onSignedOut(() => setSession({ kind: 'signed-out' })), [])
  useEffect(() => void load(), [load])

  return { session, load, leave }
}

function sessionWithout(error: unknown): Session {
  if (!(error instanceof LanewayError)) return { kind: 'failed', why: 'Something went wrong.' }
  return error.code === 'unauthorised'
    ? { kind: 'signed-out' }
    : { kind: 'failed', why: error.message }
}

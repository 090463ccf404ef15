import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Me, RoomEvent } from '../../shared/api.ts'

const FADES_AFTER = 4_500

/** Who is typing in the room right now, other than this agent. */
export function useTyping(me: Me): {
  typist: string | undefined
  notice: (event: RoomEvent) => void
} {
  const [typing, setTyping] = useState<{ who: string } | undefined>()

  const notice = useCallback(
    (event: RoomEvent) => {
      if (event.kind === 'messages') setTyping(undefined)
      if (event.kind !== 'typing') return
      if (event.author === 'agent' && event.name === me.agent.name) return
      setTyping({ who: typistOf(event) })
    },
    [me],
  )

  useEffect(() => {
    if (!typing) return undefined
    const timer = setTimeout(() => setTyping(undefined), FADES_AFTER)
    return () => clearTimeout(timer)
  }, [typing])

  return { typist: typing?.who, notice }
}

function typistOf(event: Extract<RoomEvent, { kind: 'typing' }>): string {
  if (event.author === 'customer') return 'The customer'
  return event.author === 'desk' ? 'The desk (AI)' : (event.name ?? 'A colleague')
}

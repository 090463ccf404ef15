import { useEffect, useRef, useState } from 'preact/hooks'
import { goTo, guardLeaving } from './route.ts'

export type LeaveGuard = { asking: boolean; stay: () => void; leave: () => void }

/** Asks before a link of the console leads away, while there is something to lose sight of. */
export function useLeaveGuard(active: boolean): LeaveGuard {
  const [to, setTo] = useState<string | undefined>()
  const free = useRef(false)

  useEffect(() => {
    if (!active) return undefined
    return guardLeaving((path) => {
      if (!free.current) setTo(path)
      return free.current
    })
  }, [active])

  return {
    asking: to !== undefined,
    stay: () => setTo(undefined),
    leave() {
      free.current = true
      if (to) goTo(to)
    },
  }
}

import { useEffect, useState } from 'preact/hooks'

/** The present moment, refreshed often enough for "in 12 min" to be true. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 15_000)
    return () => clearInterval(clock)
  }, [])
  return now
}

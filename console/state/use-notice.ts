import { useCallback, useEffect, useState } from 'preact/hooks'

export type Notice = { tone: 'good' | 'bad'; text: string }
export type Say = (notice: Notice) => void

const GOOD_NEWS_STAYS = 6_000

/** One short message to the agent at a time; bad news stays until dismissed. */
export function useNotice(): { notice: Notice | undefined; say: Say; dismiss: () => void } {
  const [notice, setNotice] = useState<Notice | undefined>()
  const dismiss = useCallback(() => setNotice(undefined), [])
  useEffect(() => {
    if (notice?.tone !== 'good') return undefined
    const timer = setTimeout(dismiss, GOOD_NEWS_STAYS)
    return () => clearTimeout(timer)
  }, [notice, dismiss])
  return { notice, say: setNotice, dismiss }
}

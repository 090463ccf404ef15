import { useEffect, useState } from 'preact/hooks'

/** Whether a media query holds right now. */
export function useMedia(query: string): boolean {
  const [held, setHeld] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const follow = (): void => setHeld(list.matches)
    follow()
    list.addEventListener('change', follow)
    return () => list.removeEventListener('change', follow)
  }, [query])
  return held
}

import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

const NEAR = 60

/** Keeps a scrolling frame at its end while the reader is there, and leaves it alone while not. */
export function useBottom(content: string): {
  frame: RefObject<HTMLDivElement | null>
  reached: boolean
  go: () => void
} {
  const frame = useRef<HTMLDivElement>(null)
  const sticks = useRef(true)
  const [reached, setReached] = useState(true)

  function go(): void {
    const node = frame.current
    node?.scrollTo({ top: node.scrollHeight })
  }

  useLayoutEffect(() => {
    if (sticks.current) go()
  }, [content])

  useEffect(() => {
    const node = frame.current
    if (!node) return undefined
    function look(): void {
      if (!node) return
      sticks.current = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR
      setReached(sticks.current)
    }
    const resized = new ResizeObserver(() => (sticks.current ? go() : undefined))
    resized.observe(node)
    node.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      node.removeEventListener('scroll', look)
    }
  }, [])

  return { frame, reached, go }
}

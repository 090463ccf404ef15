import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { TicketId } from '../../shared/ids.ts'
import { useShortcuts } from './use-shortcuts.ts'

type Held = { id: string | undefined; index: number }

/**
 * Moves the focus along the rows of a list with j, k and the arrows, and keeps it while the list changes. Rows carry
 * `data-ticket`. `start` is focused first, if it is there.
 */
export function useRowFocus(start: TicketId | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const held = useRef<Held | undefined>(undefined)

  function move(step: 1 | -1): void {
    const rows = rowsOf(list.current)
    const at = rows.findIndex((row) => row === document.activeElement)
    const first = step === 1 ? 0 : rows.length - 1
    const next = at === -1 ? first : Math.min(Math.max(at + step, 0), rows.length - 1)
    rows[next]?.focus()
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
  })

  useEffect(() => {
    function follow(): void {
      held.current = heldIn(rowsOf(list.current))
    }
    follow()
    addEventListener('focusin', follow)
    addEventListener('pointerdown', follow)
    return () => {
      removeEventListener('focusin', follow)
      removeEventListener('pointerdown', follow)
    }
  }, [])

  const started = useRef(false)
  useLayoutEffect(() => {
    const rows = rowsOf(list.current)
    if (!started.current) rows.find((row) => row.dataset['ticket'] === start)?.focus()
    started.current = true
    // Moving or removing a focused element drops the focus to the body.
    if (held.current && document.activeElement === document.body) regain(rows, held.current)
  })

  return list
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-ticket]') ?? [])]
}

function heldIn(rows: HTMLElement[]): Held | undefined {
  const index = rows.findIndex((row) => row === document.activeElement)
  return index === -1 ? undefined : { id: rows[index]?.dataset['ticket'], index }
}

function regain(rows: HTMLElement[], { id, index }: Held): void {
  const same = rows.find((row) => row.dataset['ticket'] === id)
  const near = rows[Math.min(index, rows.length - 1)]
  ;(same ?? near)?.focus()
}

import type { Bridge } from './bridge.ts'
import type { Memory } from './state/memory.ts'
import { ownerOf } from './stored.ts'
import type { Stored } from './stored.ts'

/** The chat's memory in the browser's storage; for want of one it remembers as long as the page lives. */
export function createMemory({ load: read, save: write }: Pick<Bridge, 'load' | 'save'>): Memory {
  let fallback: Stored | undefined
  const load = () => fallback ?? read()
  const save = (stored: Stored) => {
    fallback = write(stored) ? undefined : stored
  }
  const pending = () => load().pending ?? []

  return {
    read: () => load().kept,
    owner: () => ownerOf(load()),
    keep: (kept) => save({ ...load(), kept }),
    pending,
    hold: (item) => save({ ...load(), pending: [...pending(), item] }),
    drop: (id) => {
      const left = pending().filter((item) => item.id !== id)
      if (left.length < pending().length) save({ ...load(), pending: left })
    },
    forget: () => save({ pending: pending() }),
    clear: () => save({}),
  }
}

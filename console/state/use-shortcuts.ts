import { useEffect, useRef, useState } from 'preact/hooks'

export type Shortcuts = Record<string, () => void>

/** Calls the action of a single key, unless someone is typing, a dialog is open, or shortcuts are off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!shortcutsAreOn() || isBusy(event)) return
      const action = latest.current[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function isBusy(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('dialog[open]')) return true
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [role="tablist"]') !== null
  )
}

const KEY = 'laneway.console.shortcuts'

/** The agent's switch for single-key shortcuts, which get in the way of speech input. */
export function useShortcutSwitch(): { on: boolean; set: (on: boolean) => void } {
  const [on, setOn] = useState(shortcutsAreOn)
  function set(next: boolean): void {
    setOn(next)
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off')
    } catch {
      // Storage is forbidden in this browser: the choice cannot be kept.
    }
  }
  return { on, set }
}

function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

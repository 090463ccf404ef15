type Listener = (detail: unknown) => void

export type Events = {
  on: (event: string, listener: Listener) => () => void
  tell: (event: string, detail?: unknown) => void
}

/** What the page can listen to. Each listener runs on its own, so that a broken one stops nobody else. */
export function createEvents(): Events {
  const listeners = new Map<string, Set<Listener>>()
  return {
    on: (event, listener) => {
      const those = listeners.get(event) ?? new Set()
      listeners.set(event, those.add(listener))
      return () => void those.delete(listener)
    },
    tell: (event, detail) => {
      for (const listener of listeners.get(event) ?? []) queueMicrotask(() => listener(detail))
    },
  }
}

const listeners = new Set<() => void>()

/** Calls `listener` whenever the API says that nobody is signed in; the answer stops it. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells everyone who listens that nobody is signed in. */
export function tellSignedOut(): void {
  for (const listener of listeners) listener()
}

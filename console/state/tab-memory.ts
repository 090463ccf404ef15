const PREFIX = 'laneway.console.'

/** What this tab kept under `key`: survives a reload, not the closing of the tab. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null')
  } catch {
    return undefined
  }
}

/** Keeps a value for this tab; an empty string or list is forgotten. */
export function remember(key: string, value: string | object[]): void {
  try {
    if (value.length === 0) sessionStorage.removeItem(PREFIX + key)
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    // Storage is full or forbidden in this browser: the text stays on the page only.
  }
}

/** Forgets everything, as when the agent signs out. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
    }
  } catch {
    // Storage is forbidden in this browser: nothing was kept.
  }
}

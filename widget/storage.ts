import { storageName } from './stored.ts'
import type { Stored } from './stored.ts'

/** What is stored, if anything can be read: private windows and strict settings forbid it. */
export function readStored(merchant: string): Stored {
  try {
    return decode(localStorage.getItem(storageName(merchant)))
  } catch {
    return {}
  }
}

/** Stores it, or removes the entry when there is nothing left; `false` when the browser does not allow it. */
export function writeStored(merchant: string, { kept, pending }: Stored): boolean {
  const name = storageName(merchant)
  try {
    if (kept || pending?.length) localStorage.setItem(name, JSON.stringify({ kept, pending }))
    else localStorage.removeItem(name)
    return true
  } catch {
    return false
  }
}

/** The one place where stored text gets a type: only this file writes the entry; anything of another shape is nothing. */
function decode(text: string | null): Stored {
  const { kept, pending } = JSON.parse(text ?? '{}') as Stored
  return {
    ...(kept?.token && { kept }),
    ...(Array.isArray(pending) && { pending }),
  }
}

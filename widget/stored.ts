import type { Kept } from './state/memory.ts'
import type { Outgoing } from './state/model.ts'

/** What the browser keeps for one merchant, under one name. */
export type Stored = { kept?: Kept; pending?: Outgoing[] }

/** The name of a merchant's entry in the browser's storage. */
export function storageName(merchant: string): string {
  return `laneway:${merchant}`
}

/** The customer whose words are stored; nothing while they are nobody's in particular. */
export function ownerOf({ kept, pending = [] }: Stored): string | undefined {
  return kept?.who ?? pending.find(({ who }) => who)?.who
}

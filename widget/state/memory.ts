import type { Key } from '../net/api.ts'
import type { Outgoing } from './model.ts'

/** What survives a reload: the way back into the conversation, how far it was read, and whose it is. */
export type Kept = Key & { seen: number; rated?: boolean; who?: string }

/** Where the chat remembers; nothing is written before the visitor opens or writes. */
export interface Memory {
  read(): Kept | undefined
  /** The customer whose words are kept; nothing while they are nobody's in particular. */
  owner(): string | undefined
  keep(kept: Kept): void
  pending(): Outgoing[]
  hold(item: Outgoing): void
  drop(id: string): void
  forget(): void
  clear(): void
}

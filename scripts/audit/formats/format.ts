import type { Unit } from '../times.ts'

/** How a helpdesk names its columns (lower case, single spaces); of several, the first that has something counts. */
export type Format = {
  name: string
  /** Columns of this export that others do not have: two of them make it this one. */
  knownBy: readonly string[]
  columns: Partial<Record<Field, readonly string[]>>
  /** Times to the first reply, to the solution and of work, with their unit. */
  durations: Partial<Record<Duration, readonly [column: string, unit: Unit][]>>
}

export type Field =
  | 'id'
  | 'subject'
  | 'body'
  | 'reply'
  | 'language'
  | 'channel'
  | 'tags'
  | 'status'
  | 'customer'
  | 'created'
  | 'firstReplyAt'
  | 'solvedAt'
export type Duration = 'firstReply' | 'resolution' | 'handle'

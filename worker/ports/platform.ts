import type { Id } from '../../shared/ids.ts'

/** The time now. Tests stand it still. */
export interface Clock {
  now(): Date
  /** Waits for the rest of a burst: long enough for messages sent together, too short to be noticed. */
  moment(): Promise<void>
}

/** Unguessable ids. */
export interface Ids {
  make<Prefix extends string>(prefix: Prefix): Id<Prefix>
}

/** Queue hints: ids only, never personal data; losing one costs a minute, because the sweeper finds the work. */
export interface Hints {
  contactDue(hint: { merchant: string; conversation: string; contact: string }): Promise<void>
  /** `seconds` until it is due; 0 for now. */
  outboxDue(key: string, seconds: number): Promise<void>
  /** These events of a shop are due; at most 200. */
  eventsDue(merchant: string, ids: string[]): Promise<void>
  /** The next page of orders of an incident is due. */
  incidentDue(merchant: string, incident: string): Promise<void>
  /** These shops' daily review is due; at most 100. */
  reviewDue(merchants: string[]): Promise<void>
}

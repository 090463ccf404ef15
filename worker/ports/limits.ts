import type { Limit } from '../../shared/limits.ts'

/** Counts how often something was done lately. */
export interface Limits {
  /** Counts one more. @returns when there is room again, where that is more than the limit allows */
  hit(key: string, limit: Limit, now: Date): Promise<Date | undefined>
}

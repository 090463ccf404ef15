/** Counts how often something was done lately. */
export interface Limits {
  /** Counts one more and answers how many there were in this window of 15 minutes, this one included. */
  hit(key: string, now: Date): Promise<number>
}

/**
 * What came of one set of attacks; `failed` says in a line each what got through, `notes` what was not tried and why, or
 * what was measured.
 */
export type Attacked = { set: string; tried: number; failed: string[]; notes?: string[] }

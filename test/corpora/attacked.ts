/** What came of one set of attacks; `failed` says in a line each what got through. */
export type Attacked = { set: string; tried: number; failed: string[] }

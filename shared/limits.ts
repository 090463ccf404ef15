/** How often something may be done: at most so often in so many seconds. */
export type Limit = { most: number; seconds: number }

const HOUR = 3_600

/** What a visitor, a network, an address or a shop may ask for. Asking for a person has no limit. */
export const LIMITS = {
  /** New conversations of one network with one shop. */
  conversations: { most: 300, seconds: HOUR / 4 },
  /** Messages of a customer in one conversation, ratings included. */
  messages: { most: 40, seconds: 60 },
  /** Proofs that failed: of one visitor, of one network, for one order, or with the code of one address. */
  failedProofs: { most: 5, seconds: HOUR / 4 },
  /** Codes for one address, besides one an hour. */
  codesOfAddress: { most: 3, seconds: 24 * HOUR },
  /** Codes of a whole shop: the most that a flood of requests can send. */
  codesOfShop: { most: 500, seconds: HOUR },
  /** Codes an agent asks for to sign in, and sign-ins tried, of one address. */
  signInCodes: { most: 5, seconds: HOUR / 4 },
  signIns: { most: 15, seconds: HOUR / 4 },
} as const satisfies Record<string, Limit>

/** Sockets a customer may have open on one conversation: a tab each. Whoever has none reads over HTTP. */
export const MOST_SOCKETS = 20

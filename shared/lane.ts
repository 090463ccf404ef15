/** The three ways a contact can go. */
export type Lane = 'automation' | 'draft' | 'handover'

/** One condition the router looked at, with what it saw: enough to explain and replay the decision. */
export type Condition = { name: string; value: string; held: boolean }

/** A routing decision; `because` is a sentence an agent and a merchant can read. */
export type Decision = { lane: Lane; because: string; rule: string; conditions: Condition[] }

import type { Duty, Policy } from './policy.ts'

/** A stored version of a policy. `proposed` waits for signatures; `past` was live before. */
export type PolicyVersion = {
  policy: Policy
  state: 'proposed' | 'live' | 'past'
  note: string
  madeBy: string
  /** ISO 8601 UTC. */
  madeAt: string
  liveAt?: string
  signatures: { duty: Duty; agent: string; name: string; at: string }[]
}

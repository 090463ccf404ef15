import type { Policy } from '../../../../shared/policy.ts'
import type { RoutingFacts } from '../../../../shared/routing.ts'

/** What a stop looked at, and why it holds where it does. */
export type Look = { value: string; because?: string | undefined }

/** A reason why the desk must not be the final actor; never configurable away. */
export type HardStop = { name: string; look(facts: RoutingFacts, policy: Policy): Look }

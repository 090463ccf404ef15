import type { Condition } from '../../../shared/lane.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import { foreign, onPhone, published } from './stops/channels.ts'
import { complaining, important, unproven } from './stops/customers.ts'
import { LOOP_STOPS } from './stops/loops.ts'
import { accepted, bypassed, disputed, excepted, signal } from './stops/said.ts'
import { costly, forPeople, occasion, paused } from './stops/stakes.ts'
import type { HardStop } from './stops/stop.ts'

/** The rule that decided, and why. */
export type Stopped = { rule: string; because: string }

/** The first hard stop that holds, most serious first; every one looked at is added to `seen`. */
export function hardStop(
  facts: RoutingFacts,
  policy: Policy,
  seen: Condition[],
): Stopped | undefined {
  for (const { name, look } of HARD_STOPS) {
    const { value, because } = look(facts, policy)
    seen.push({ name, value, held: because !== undefined })
    if (because !== undefined) return { rule: name, because }
  }
  return undefined
}

/** All of them, in the order they are asked. */
export const HARD_STOPS: readonly HardStop[] = [
  signal('self_harm', 'the customer may be in danger'),
  signal('safety', 'someone may be hurt or in danger'),
  signal('legal', 'legal steps are mentioned'),
  signal('fraud', 'fraud or a chargeback is mentioned'),
  signal('regulator', 'an authority or consumer body is mentioned'),
  onPhone,
  signal('human_request', 'the customer asks for a person'),
  accepted,
  signal('reputation', 'the customer has posted publicly or will'),
  published,
  signal('anger', 'the customer is angry'),
  signal('distress', 'the customer is distressed'),
  signal('abuse', 'the message is abusive'),
  excepted,
  disputed,
  signal('followup', 'the customer wrote before and got no answer'),
  foreign,
  forPeople,
  occasion,
  important,
  complaining,
  costly,
  bypassed,
  unproven,
  ...LOOP_STOPS,
  paused,
]

import type { RuleCondition, RuleTest } from '../../../shared/rule.ts'
import { contentOfPhrase } from './stems.ts'

/** A fixed phrase for a condition. */
export type Saying = { said: string; stems: string[]; allowed: Set<string>; means: RuleCondition }

const HOLDS: RuleTest = { kind: 'holds' }

/** Phrases that are a whole condition by themselves; the first of each is the usual one. */
export const SAYINGS: readonly Saying[] = [
  saying(
    'order.late',
    HOLDS,
    'the order is late, overdue, delayed, the delivery is late, the order is behind schedule',
  ),
  denial('order.late', HOLDS, 'the order is on time'),
  saying(
    'order.known',
    HOLDS,
    'the order is known, the order number is known, the order was found, the order is proven',
  ),
  denial(
    'order.known',
    HOLDS,
    'the order is unknown, the order number is unknown, the order number is missing',
  ),
  saying('customer.vip', HOLDS, 'the customer is a VIP, VIP customer'),
  saying(
    'message.asks',
    HOLDS,
    'the message is only a question, the customer only asks how, the customer asks how it works, the customer only asks, only asks how it works, it is a general question, the customer asks how to do it, only wants to know how, only asks a question, just asks how, asks how',
  ),
  saying(
    'clock.open',
    HOLDS,
    'it is during opening hours, within opening hours, inside opening hours, business hours, working hours, office hours, the shop is open, open, the team is available',
  ),
  denial(
    'clock.open',
    HOLDS,
    'outside opening hours, outside of business hours, outside working hours, outside office hours, after hours, out of hours, the shop is closed, closed, after business hours',
  ),
  saying('always', HOLDS, 'in any case, always, in all cases, in every case'),
  saying(
    'customer.orders',
    { kind: 'compare', how: 'under', value: 1 },
    'the customer has never ordered, has not ordered before, has never bought, has never ordered before',
  ),
  saying(
    'customer.orders',
    { kind: 'compare', how: 'at most', value: 1 },
    'the customer is new, a new customer, a first order, a first time customer, their first order',
  ),
  saying(
    'customer.orders',
    { kind: 'compare', how: 'at least', value: 2 },
    'the customer is a returning customer, an existing customer, a regular customer, a repeat customer, has bought before, has ordered before, has shopped before',
  ),
  saying(
    'customer.complaints',
    { kind: 'compare', how: 'at least', value: 1 },
    'the customer has complained before, an earlier complaint, has complained already, has complained recently',
  ),
  saying(
    'order.placedDays',
    { kind: 'compare', how: 'at most', value: 0 },
    'the order was placed today, ordered today, the order is from today',
  ),
  saying(
    'urgency',
    { kind: 'is', values: ['high'] },
    'the message is urgent, the request is urgent, it is urgent',
  ),
  saying(
    'order.state',
    { kind: 'is', values: ['unshipped'] },
    'the order is waiting to be shipped',
  ),
].flat()

/** The condition that is made up of these stems, those of a denial left out. */
export function sayingOf(stems: readonly string[]): RuleCondition | undefined {
  return SAYINGS.filter((each) => each.stems.every((stem) => stems.includes(stem))).find((each) =>
    stems.every((stem) => each.allowed.has(stem)),
  )?.means
}

function denial(field: string, test: RuleTest, phrases: string): Saying[] {
  return saying(field, test, phrases, true)
}

function saying(field: string, test: RuleTest, phrases: string, not = false): Saying[] {
  const list = phrases.split(', ')
  const allowed = new Set(list.flatMap(contentOfPhrase))
  return list.map((said) => ({
    said,
    stems: contentOfPhrase(said),
    allowed,
    means: { field, not, test },
  }))
}

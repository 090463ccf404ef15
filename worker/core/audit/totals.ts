import { LANES } from '../../../shared/lane.ts'
import { median, shareOf } from './median.ts'
import type { AuditedTicket, AuditTotals, Counted, MissingThing, NeverReason } from './report.ts'
import type { PastTicket } from './ticket.ts'
import { CLEARER, ORDER_DATA } from './verdict.ts'

export type Counting = { ticket: PastTicket; audited: AuditedTicket; rule: string }

/** How much automates, what the rest waits for, and what stays with people. */
export function totalsOf(counting: Counting[]): AuditTotals {
  const all = counting.map(({ audited }) => audited)
  const counted = (tickets: number): Counted => ({ tickets, share: shareOf(tickets, all.length) })
  const kind = (name: AuditedTicket['kind']) =>
    counted(all.filter((ticket) => ticket.kind === name).length)
  const past = counting.map(({ ticket }) => ticket)
  return {
    tickets: all.length,
    lanes: Object.fromEntries(
      LANES.map((lane) => [lane, counted(all.filter((ticket) => ticket.lane === lane).length)]),
    ) as AuditTotals['lanes'],
    kinds: { automates: kind('automates'), needs: kind('needs'), never: kind('never') },
    fromOrders: all.filter((ticket) => ticket.kind === 'automates' && ticket.missing.length > 0)
      .length,
    missing: missingThings(all),
    never: neverReasons(counting),
    subjectOnly: past.filter(({ body }) => body === '').length,
    minutes: {
      handle: median(past.flatMap(({ handleMinutes }) => handleMinutes ?? [])),
      firstReply: median(past.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
      resolution: median(past.flatMap(({ resolutionMinutes }) => resolutionMinutes ?? [])),
    },
  }
}

function missingThings(tickets: AuditedTicket[]): MissingThing[] {
  const things = new Map<string, { tickets: number; alone: number }>()
  for (const { missing, kind } of tickets)
    for (const thing of missing) {
      const seen = things.get(thing) ?? { tickets: 0, alone: 0 }
      const alone = missing.length === 1 && (kind === 'needs' || thing === ORDER_DATA)
      things.set(thing, { tickets: seen.tickets + 1, alone: seen.alone + (alone ? 1 : 0) })
    }
  return [...things]
    .map(([missing, seen]) => ({ missing, ...seen, because: worth(missing, seen) }))
    .toSorted((left, right) => right.alone - left.alone || right.tickets - left.tickets)
}

function worth(missing: string, { tickets, alone }: { tickets: number; alone: number }): string {
  const more = tickets - alone
  if (missing === CLEARER)
    return `${ticketsOf(tickets)} do not say clearly what they want; the desk asks back`
  if (missing === ORDER_DATA)
    return `${ticketsOf(alone)} that count as automating are answered from order data, and ${more} more wait for it among other things`
  if (alone === tickets) return `${missing} would automate ${ticketsOf(alone)}`
  if (alone === 0) return `${missing} is one of the things that ${ticketsOf(tickets)} wait for`
  return `${missing} would automate ${ticketsOf(alone)}, and ${more} more wait for it among other things`
}

export function ticketsOf(count: number): string {
  return count === 1 ? '1 ticket' : `${count} tickets`
}

/** Reasons whose sentence differs from ticket to ticket. */
const REASONS: Record<string, string> = {
  money: 'money above the limit is at stake',
  language: 'the message is in a language the desk does not speak',
  occasion: 'a special day depends on the order',
  tier: 'the category is never answered without a person, who sends the draft',
  upset: 'the customer is upset about money or an order; a person reads the draft first',
  complaints: 'a second complaint of the same customer',
}

function neverReasons(counting: Counting[]): NeverReason[] {
  const never = counting.filter(({ audited }) => audited.kind === 'never')
  const groups = Map.groupBy(
    never,
    ({ rule, audited }) => REASONS[rule] ?? audited.because.replace(/ \(".*"\)$/s, ''),
  )
  return [...groups]
    .map(([because, { length }]) => ({
      because,
      tickets: length,
      share: shareOf(length, counting.length),
    }))
    .toSorted((left, right) => right.tickets - left.tickets)
}

import { emptyMemory, type Conversation } from '../../../shared/conversation.ts'
import { emailKey } from '../../../shared/customer.ts'
import type { KnownCustomer } from '../../../shared/standing.ts'
import { decide, type Outcome } from '../decide.ts'
import { isComplaint } from '../lanes/complaints.ts'
import { policyOf } from '../lanes/default-policy.ts'
import { readContact, type ReadContact } from '../read-contact.ts'
import { shelfOf } from './shelf.ts'
import type { AuditSetup, PastTicket } from './ticket.ts'

const DAY = 86_400_000
const LONGEST = 20_000

export type DecidedTicket = {
  ticket: PastTicket
  contact: ReadContact
  outcome: Outcome
  /** Contacts of this customer within the policy's days before it. */
  before: number
}

/** Decides tickets one after the other as the desk would, had its cells earned automation; remembers who complained. */
export function decider(setup: AuditSetup): (ticket: PastTicket) => DecidedTicket {
  const policy = policyOf(setup)
  const find = shelfOf(setup.articles)
  const history = new Map<string, { at: number; complaint: boolean }[]>()
  return (ticket) => {
    const at = ticket.createdAt ?? setup.now
    const contact = readContact(conversationOf(ticket, setup), { text: textOf(ticket) })
    const since = at.getTime() - policy.limits.complaintDays * DAY
    const past = (ticket.customer ? (history.get(emailKey(ticket.customer)) ?? []) : []).filter(
      (contacted) => contacted.at >= since,
    )
    const complaints = past.filter(({ complaint }) => complaint).map((one) => new Date(one.at))
    const customers = knownAs(ticket, complaints)
    const standing = { policy, speaks: true, stage: 'automation' as const, customers }
    const articles = find(contact.wanted.question)
    const outcome = decide(contact, { orders: [], articles, standing }, setup.merchant, at)
    if (ticket.customer) {
      const now = { at: at.getTime(), complaint: isComplaint(outcome.facts) }
      history.set(emailKey(ticket.customer), [...past, now])
    }
    return { ticket, contact, outcome, before: past.length }
  }
}

/** Subject and message, as the desk reads a mail. */
export function textOf({ subject, body }: PastTicket): string {
  return [subject, body].filter(Boolean).join('\n').slice(0, LONGEST)
}

function conversationOf(ticket: PastTicket, { merchant }: AuditSetup): Conversation {
  return {
    id: 'cvs_audit',
    merchant: merchant.id,
    channel: ticket.channel,
    language: ticket.language ?? merchant.language,
    status: 'open',
    owner: { kind: 'desk' },
    deadline: null,
    lastSeq: 0,
    version: 0,
    memory: emptyMemory(),
    ...(ticket.customer && { customerEmail: ticket.customer }),
  }
}

function knownAs({ customer, tags }: PastTicket, complaints: Date[]): KnownCustomer[] {
  if (!customer) return []
  const vip = tags.some((tag) => /^vips?$/i.test(tag))
  return [{ email: emailKey(customer), vip, optedIn: false, orders: 0, spent: 0, complaints }]
}

import { policyOf } from '../lanes/default-policy.ts'
import { baselineOf } from './baseline.ts'
import { decider, textOf, type DecidedTicket } from './decide-ticket.ts'
import { diagnose } from './diagnose.ts'
import { excerptOf, masked, quotedIn } from './excerpt.ts'
import { fileFacts } from './file-facts.ts'
import { repeatedQuestions } from './repeated.ts'
import type { AuditedTicket, AuditReport } from './report.ts'
import type { AuditSetup, PastTicket } from './ticket.ts'
import { totalsOf } from './totals.ts'
import { verdicts, type Verdict } from './verdict.ts'
import { workflowCheck } from './workflow-check.ts'
import { worstOf } from './worst.ts'

/**
 * Takes past tickets one at a time, oldest first where complaints are to be counted, and reports what the desk could do
 * with them. It only reads: nothing is sent, stored or looked up.
 */
export function auditor(setup: AuditSetup) {
  const decideTicket = decider(setup)
  const verdictOf = verdicts({ policy: policyOf(setup), orders: setup.orders })
  const repeated = repeatedQuestions()
  const seen: { ticket: PastTicket; audited: AuditedTicket; rule: string; before: number }[] = []
  return {
    add(ticket: PastTicket): AuditedTicket {
      const decided = decideTicket(ticket)
      const audited = auditedOf(decided, verdictOf(decided.outcome))
      seen.push({ ticket, audited, rule: decided.outcome.decision.rule, before: decided.before })
      repeated.add(textOf(ticket), audited)
      return audited
    },
    report(): AuditReport {
      const tickets = seen
        .map(({ audited }) => audited)
        .toSorted((left, right) => left.line - right.line)
      const baseline = baselineOf(tickets)
      const totals = totalsOf(seen)
      const facts = fileFacts({
        tickets: seen.map(({ ticket }) => ticket),
        baseline,
        totals,
        setup,
      })
      return {
        tickets,
        worst: worstOf(seen),
        baseline,
        totals,
        repeated: repeated.most(),
        workflow: workflowCheck(facts.workflow),
        diagnosis: diagnose(facts.rollout),
      }
    },
  }
}

/** Audits all tickets, oldest first; `progress` is told after each how many are done. */
export function auditTickets(
  tickets: PastTicket[],
  setup: AuditSetup,
  progress?: (done: number, all: number) => void,
): AuditReport {
  const audit = auditor(setup)
  const at = ({ createdAt }: PastTicket) => createdAt?.getTime() ?? 0
  for (const [index, ticket] of tickets.toSorted((left, right) => at(left) - at(right)).entries()) {
    audit.add(ticket)
    progress?.(index + 1, tickets.length)
  }
  return audit.report()
}

function auditedOf({ ticket, contact, outcome }: DecidedTicket, verdict: Verdict): AuditedTicket {
  const { understanding, cell } = contact
  const { decision, facts } = outcome
  const because = masked(verdict.because).replaceAll(/\s+/g, ' ')
  return {
    line: ticket.line,
    ...(ticket.id && { id: ticket.id }),
    excerpt: excerptOf(
      [ticket.subject, ticket.body].filter(Boolean).join(' – '),
      quotedIn(because),
    ),
    category: facts.category,
    language: cell.language,
    mood: understanding.sentiment.kind,
    signals: [...new Set(understanding.signals.map(({ signal }) => signal))],
    severity: understanding.severity.level,
    financialRisk: understanding.financialRisk.level,
    lane: decision.lane,
    kind: verdict.kind,
    missing: verdict.missing,
    because,
    ...(ticket.handleMinutes !== undefined && { handleMinutes: ticket.handleMinutes }),
    ...(ticket.firstReplyMinutes !== undefined && { firstReplyMinutes: ticket.firstReplyMinutes }),
  }
}

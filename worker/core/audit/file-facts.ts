import { CHANNELS } from '../../../shared/conversation.ts'
import type { RolloutFacts } from './rollout.ts'
import { shareOf } from './median.ts'
import type { AuditTotals, BaselineRow } from './report.ts'
import type { AuditSetup, PastTicket } from './ticket.ts'
import type { WorkflowFacts } from './workflow-check.ts'

/** What a file of tickets tells about how a shop works; what it cannot tell is left out. */
export function fileFacts({
  tickets,
  baseline,
  totals,
  setup,
}: {
  tickets: PastTicket[]
  baseline: BaselineRow[]
  totals: AuditTotals
  setup: AuditSetup
}): { workflow: WorkflowFacts; rollout: RolloutFacts } {
  const { policy, now, merchant, articles, orders } = setup
  const { firstReply, resolution } = totals.minutes
  const tagged = tickets.filter(({ tags }) => tags.length > 0).length
  const timed = firstReply !== null || resolution !== null
  const contacts = CHANNELS.map((channel): [string, number] => [
    channel,
    tickets.filter((ticket) => ticket.channel === channel).length,
  ])
  const volumes = Map.groupBy(baseline, ({ category }) => category)
  return {
    workflow: {
      now,
      currency: merchant.currency,
      contacts: Object.fromEntries(contacts),
      ...(tagged > 0 && { classified: { share: shareOf(tagged, tickets.length) } }),
      ...(policy && { policy }),
      ...(timed && { timings: { firstReply, resolution } }),
    },
    rollout: {
      currency: merchant.currency,
      ...(policy && { policy }),
      cells: [],
      volumes: [...volumes].map(([category, rows]) => ({
        category,
        contacts: rows.reduce((sum, row) => sum + row.tickets, 0),
      })),
      ...(articles.length > 0 && { articles: articles.flatMap(({ categories }) => categories) }),
      orders,
    },
  }
}

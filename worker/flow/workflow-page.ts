import type { Channel } from '../../shared/conversation.ts'
import type { WorkflowPage } from '../../shared/workflow.ts'
import { countsOf, sameCell } from '../core/autonomy/cell-record.ts'
import { diagnose } from '../core/audit/diagnose.ts'
import { workflowCheck } from '../core/audit/workflow-check.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { cellsOf } from './review-shop.ts'
import { merchantById } from './turn.ts'

const DAY = 86_400_000
const LOOK_BACK = 90

/** How the shop works, in seven questions, and where its rollout is stuck: from its own settings and contacts. */
export async function workflowPage(deps: Deps, { merchant: id }: Agent): Promise<WorkflowPage> {
  const now = deps.clock.now()
  const [{ currency }, { records, policy }, versions, stages, volumes, articles, orders] =
    await Promise.all([
      merchantById(deps, id),
      cellsOf(deps, id),
      deps.policies.versions(id),
      deps.autonomy.stages(id),
      deps.decisions.volumes(id, new Date(now.getTime() - LOOK_BACK * DAY)),
      deps.knowledge.categories(id),
      deps.store.hasOrders(id),
    ])
  const contacts: Partial<Record<Channel, number>> = {}
  for (const { channel, contacts: some } of volumes)
    contacts[channel] = (contacts[channel] ?? 0) + some
  const cells = stages.map((stage) => {
    const record = records.find((one) => sameCell(one, stage)) ?? { days: [] }
    return {
      ...stage,
      shadowSamples: countsOf(record, ['shadow'], 0).samples,
      draftSamples: countsOf(record, ['draft'], 0).samples,
    }
  })
  const live = versions.find(({ state }) => state === 'live')
  return {
    workflow: workflowCheck({
      now,
      currency,
      policy,
      contacts,
      classified: { share: 1, beforeReply: true },
      lastReview: null,
    }),
    diagnosis: diagnose({
      currency,
      policy,
      ...(live && { signed: live.signatures }),
      cells,
      volumes,
      articles,
      orders,
    }),
  }
}

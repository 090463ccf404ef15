import type { ActionRecord } from '../../shared/action-record.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ActionId } from '../../shared/ids.ts'
import { capsFor } from '../core/actions/caps.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import type { Agent } from '../ports/agents.ts'
import { carryOut } from './carry-out.ts'
import type { Deps } from './deps.ts'
import { advance, changeOf, commit, type Turn } from './turn.ts'

const MINUTE = 60_000

/**
 * A person says yes to an action that waits for one: it is done at once, and the customer gets the receipt.
 * @throws LanewayError `conflict` where it does not wait any more, `too_many` where a cap of the shop is full
 */
export async function allowAction(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  id: ActionId,
): Promise<Turn> {
  const record = await waiting(deps, conversation, id)
  const { merchant, action, amount } = record
  const [policy, kept] = await Promise.all([
    deps.policies.live(merchant),
    deps.store.kept(merchant, action),
  ])
  const { terms } = policyOf(policy ? { policy } : {})
  const email = kept.order?.email ?? kept.subscription?.email ?? record.email
  const at = deps.clock.now()
  const due = new Date(at.getTime() + MINUTE)
  const caps = capsFor(action, { email, amount: amount.amount, terms, at })
  const after = advance(conversation, {})
  await commit(deps, {
    ...changeOf(conversation, after),
    actions: [{ kind: 'allow', id, by: agent.id, email, due, caps }],
    journal: [journalOf(deps, agent, 'action.allowed', record)],
  })
  return carryOut(deps, after, id, { first: true })
}

/** A person says no: nothing is done, and nothing is told. @throws LanewayError `conflict` */
export async function declineAction(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  id: ActionId,
): Promise<Turn> {
  const record = await waiting(deps, conversation, id)
  const after = advance(conversation, {})
  await commit(deps, {
    ...changeOf(conversation, after),
    actions: [{ kind: 'settle', id, state: 'declined', at: deps.clock.now() }],
    journal: [journalOf(deps, agent, 'action.declined', record)],
  })
  return { conversation: after, messages: [] }
}

async function waiting(
  { actions }: Pick<Deps, 'actions'>,
  { merchant, id: conversation }: Conversation,
  id: ActionId,
): Promise<ActionRecord> {
  const record = await actions.find(merchant, id)
  if (!record || record.conversation !== conversation)
    throw new LanewayError('not_found', 'There is no such action.')
  if (record.state !== 'waiting')
    throw new LanewayError('conflict', `This action is ${record.state} already.`)
  return record
}

function journalOf(
  { ids, clock }: Pick<Deps, 'ids' | 'clock'>,
  agent: Agent,
  kind: 'action.allowed' | 'action.declined',
  { id, action }: ActionRecord,
) {
  return {
    id: ids.make('jrn'),
    kind,
    at: clock.now(),
    actor: agent.id,
    data: { id, kind: action.kind },
  }
}

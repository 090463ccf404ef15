import type { Action, Refusal } from '../../../shared/action.ts'
import type { ActionRecord } from '../../../shared/action-record.ts'
import type { Conversation } from '../../../shared/conversation.ts'
import { newId, type ActionId } from '../../../shared/ids.ts'
import { judgeAction } from '../../../worker/core/actions/index.ts'
import type { Verdict } from '../../../worker/core/actions/case.ts'
import { sayOffer } from '../../../worker/core/actions/say.ts'
import { agree } from '../../../worker/flow/agree.ts'
import { carryOut } from '../../../worker/flow/carry-out.ts'
import { startConversation } from '../../../worker/flow/start-conversation.ts'
import { advance, changeOf, commit, merchantOf } from '../../../worker/flow/turn.ts'
import type { TauDesk } from './desk.ts'

/** What became of an action: done, or refused when it was offered or at the moment it was to be done. */
export type Came =
  | { kind: 'done'; record: ActionRecord }
  | { kind: 'refused'; refusal: Refusal; when: 'offered' | 'carried out' }
  | { kind: 'other'; what: string }

/** A chat with a customer whose address is verified, as it is after the code that was mailed there. */
export async function openChat(
  { deps, merchant }: TauDesk,
  email: string | undefined,
): Promise<Conversation> {
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const started = await startConversation(deps, { id, merchant, channel: 'chat', language: 'en' })
  if (email === undefined) return started.conversation
  const { memory } = started.conversation
  const after = advance(started.conversation, {
    memory: { ...memory, verified: { email, by: 'code' } },
  })
  await commit(deps, changeOf(started.conversation, after))
  return after
}

/** Whether this customer may have it done now. */
export async function judge(
  { deps, merchant, policy }: TauDesk,
  { memory }: Conversation,
  action: Action,
): Promise<Verdict> {
  const kept = await deps.store.kept(merchant, action)
  const email = memory.verified?.email
  const who = email === undefined ? { level: 0 as const } : { level: 2 as const, email }
  const verdict = judgeAction(action, {
    kept,
    who,
    policy: policy(),
    now: deps.clock.now(),
    key: deps.ids.make('act'),
  })
  if (verdict.kind === 'allowed')
    sayOffer(verdict.done.effect, { language: 'en', timeZone: 'UTC', ...kept })
  return verdict
}

/** Does it as the desk does: judged, offered, agreed to, carried out, and told. */
export async function act(
  desk: TauDesk,
  conversation: Conversation,
  action: Action,
): Promise<{ conversation: Conversation; came: Came }> {
  const verdict = await judge(desk, conversation, action)
  if (verdict.kind === 'refused')
    return { conversation, came: { ...verdict, when: 'offered' as const } }
  if (verdict.approval !== undefined)
    return { conversation, came: { kind: 'other', what: verdict.approval } }
  return carry(desk, conversation, action, verdict.done.effect.money?.amount.amount ?? 0)
}

/** Agreed to whatever may be said against it, and then carried out: the last door before the store. */
export async function carry(
  desk: TauDesk,
  conversation: Conversation,
  action: Action,
  amount = 0,
): Promise<{ conversation: Conversation; came: Came }> {
  const { deps, merchant } = desk
  const id: ActionId = deps.ids.make('act')
  const agreed = {
    id,
    action,
    email: conversation.memory.verified?.email ?? '',
    amount: Math.max(0, amount),
    because: 'the customer agreed to exactly this',
  }
  const after = advance(conversation, {})
  await commit(deps, {
    ...changeOf(conversation, after),
    actions: [
      agree(deps, conversation, agreed, {
        merchant: await merchantOf(deps, conversation),
        policy: desk.policy(),
        by: 'customer',
      }),
    ],
  })
  const turn = await carryOut(deps, after, id, { first: true })
  const record = await deps.actions.find(merchant, id)
  return { conversation: turn.conversation, came: cameOf(record) }
}

function cameOf(record: ActionRecord | null): Came {
  const { state, result } = record ?? {}
  if (record && state === 'done') return { kind: 'done', record }
  if (state === 'refused' && result && 'refusal' in result)
    return { kind: 'refused', refusal: result.refusal, when: 'carried out' }
  return { kind: 'other', what: `${state}: ${JSON.stringify(result)}` }
}

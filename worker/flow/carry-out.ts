import type { Refusal } from '../../shared/action.ts'
import type { ActionRecord } from '../../shared/action-record.ts'
import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { languageOf } from '../../shared/language.ts'
import type { ActionId, ContactId } from '../../shared/ids.ts'
import { ACTIONS } from '../core/actions/index.ts'
import { sayReceipt } from '../core/actions/say.ts'
import { masked } from '../core/facts/mask.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import { actionStringsOf } from '../core/replies/actions/index.ts'
import type { Reply } from '../core/skills/skill.ts'
import type { Deps } from './deps.ts'
import { doOnce, type Done } from './do-once.ts'
import { handOver, type Alongside } from './hand-over.ts'
import { send } from './send.ts'
import { advance, changeOf, commit, merchantOf, PATIENCE, type Turn } from './turn.ts'

const MINUTE = 60_000
const LONGEST_WAIT = 30 * MINUTE
/** Quick tries first, then half an hour apart: about six hours, after which a person looks. */
const TRIES = 14

/** A record with the contact that agreed to it, where it is done in its turn. */
type About = ActionRecord & { contact?: ContactId }

/**
 * Does an agreed action at the store, once: what is not known to have happened is looked up before it is tried again, and
 * every condition is asked anew at the moment it is done. Then the customer is told, once, in the transaction that settles it.
 */
export async function carryOut(
  deps: Deps,
  conversation: Conversation,
  id: ActionId,
  { first = false, contact }: { first?: boolean; contact?: ContactId } = {},
): Promise<Turn> {
  const { merchant } = conversation
  const now = deps.clock.now()
  const asOf = first ? new Date(now.getTime() + MINUTE) : now
  const taken = await deps.actions.take(merchant, id, asOf, new Date(now.getTime() + MINUTE))
  if (!taken) return { conversation, messages: [] }
  const { record, attempts } = taken
  const live = await deps.policies.live(merchant)
  const policy = policyOf(live ? { policy: live } : {})
  const result = await doOnce(deps, taken, policy)
  const about = { ...record, ...(contact && { contact }) }
  if (result.kind === 'done')
    return tellDone(deps, await afterwards(deps, conversation, record), about, result)
  if (result.kind === 'refused') return tellRefused(deps, conversation, about, result.refusal)
  if (attempts >= TRIES) return giveUp(deps, conversation, record, result.error)
  const wait = Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_WAIT)
  await deps.actions.postpone(merchant, id, new Date(now.getTime() + wait))
  return attempts === 1 ? tellSlow(deps, conversation, about) : { conversation, messages: [] }
}

/** An erasure has changed the conversation itself. */
async function afterwards(
  { conversations }: Deps,
  conversation: Conversation,
  { action }: ActionRecord,
): Promise<Conversation> {
  if (action.kind !== 'privacy.erase') return conversation
  return (await conversations.load(conversation.merchant, conversation.id)) ?? conversation
}

/** The receipt: here, and by mail to the address the action belongs to. */
async function tellDone(
  deps: Deps,
  conversation: Conversation,
  record: About,
  { effect, kept }: Done,
): Promise<Turn> {
  const merchant = await merchantOf(deps, conversation)
  const language = languageOf(record.language) ?? conversation.language
  const byMail = conversation.channel === 'chat' && record.email !== '' && getsReceipt(record)
  const said = sayReceipt(
    effect,
    { language, timeZone: merchant.hours.timeZone, ...kept },
    { to: byMail ? masked(record.email) : undefined, now: deps.clock.now() },
  )
  const undoable = effect.undo && {
    ...effect.undo,
    category: ACTIONS[effect.undo.action.kind].category,
  }
  return tell(deps, conversation, record, {
    reply: said,
    state: 'done',
    result: { effect },
    byMail,
    memory: { ...conversation.memory, ...(undoable && { undoable }) },
  })
}

/** What the store itself mails, or what is the mail itself, gets no second one. */
function getsReceipt({ action }: ActionRecord): boolean {
  return action.kind !== 'account.reset' && action.kind !== 'newsletter.stop'
}

/** Nothing was changed: something is different from when it was offered. An agent who allowed it reads it in the console. */
async function tellRefused(
  deps: Deps,
  conversation: Conversation,
  record: About,
  refusal: Refusal,
): Promise<Turn> {
  const language = languageOf(record.language) ?? conversation.language
  const asked = record.by === 'customer'
  return tell(deps, conversation, record, {
    reply: asked ? { text: actionStringsOf(language).refused[refusal] } : undefined,
    state: 'refused',
    result: { refusal },
    byMail: false,
    memory: conversation.memory,
  })
}

/** Told once; the receipt follows when it is through. */
async function tellSlow(
  deps: Deps,
  conversation: Conversation,
  { language, contact }: About,
): Promise<Turn> {
  const text = actionStringsOf(languageOf(language) ?? conversation.language).slow
  const said = await notice(deps, conversation, { text }, contact)
  const after = advance(conversation, { lastSeq: conversation.lastSeq + said.messages.length })
  await commit(deps, { ...changeOf(conversation, after), ...said })
  return { conversation: after, messages: said.messages }
}

/** Nobody knows whether it happened: in one transaction it is given up, and a person looks before it is done again. */
async function giveUp(
  deps: Deps,
  conversation: Conversation,
  { id }: ActionRecord,
  error: string,
): Promise<Turn> {
  const at = deps.clock.now()
  const settled: Alongside = {
    actions: [{ kind: 'settle', id, state: 'failed', result: { error }, at }],
  }
  if (conversation.owner.kind !== 'desk') {
    const { conversation: _unchanged, ...change } = changeOf(conversation, conversation)
    await commit(deps, { ...change, ...settled })
    return { conversation, messages: [] }
  }
  const reason = {
    rule: 'action',
    because: `it is not known whether the store did what was agreed to (${error}); look there before doing it again`,
    conditions: [{ name: 'store', value: error, held: true }],
  }
  return handOver(deps, conversation, reason, settled)
}

type Told = {
  /** Absent where only an agent is to know. */
  reply: Reply | undefined
  state: 'done' | 'refused'
  result: NonNullable<ActionRecord['result']>
  byMail: boolean
  memory: Conversation['memory']
}

async function tell(
  deps: Deps,
  conversation: Conversation,
  { id, action, because, by, contact }: About,
  { reply, state, result, byMail, memory }: Told,
): Promise<Turn> {
  const at = deps.clock.now()
  const { messages, outbox } = reply
    ? await notice(deps, conversation, reply, contact)
    : { messages: [], outbox: [] }
  const deskOwns = conversation.owner.kind === 'desk'
  const after = advance(conversation, {
    memory,
    lastSeq: conversation.lastSeq + messages.length,
    ...(deskOwns && { status: 'waiting', deadline: new Date(at.getTime() + PATIENCE) }),
  })
  const [message] = messages
  const change: Change = {
    ...changeOf(conversation, after),
    messages,
    outbox: [
      ...outbox,
      ...(byMail && message
        ? [
            {
              key: `receipt:${id}`,
              kind: 'mail.receipt' as const,
              due: at,
              body: { conversation: conversation.id, seq: message.seq, action: id },
            },
          ]
        : []),
    ],
    actions: [{ kind: 'settle', id, state, result, at }],
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: state === 'done' ? 'action.done' : 'action.refused',
        at,
        actor: by,
        data: {
          id,
          kind: action.kind,
          because,
          ...('refusal' in result && { refusal: result.refusal }),
        },
      },
    ],
  }
  await commit(deps, change)
  return { conversation: after, messages }
}

async function notice(
  deps: Deps,
  conversation: Conversation,
  reply: Reply,
  contact: ContactId | undefined,
) {
  const merchant = await merchantOf(deps, conversation)
  const { messages, ...sent } = send(deps, conversation, {
    author: { kind: 'desk', name: merchant.look.deskName },
    replies: [reply],
    leaving: { kind: 'notice', silent: false },
  })
  return { ...sent, messages: messages.map((one) => ({ ...one, ...(contact && { contact }) })) }
}

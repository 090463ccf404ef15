import type { ActionId, ContactId, ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'

/** The rooms, as the sweeper reaches them. */
export type Rooms = {
  finishContact(
    merchant: MerchantId,
    conversation: ConversationId,
    contact: ContactId,
  ): Promise<void>
  mindDeadline(merchant: MerchantId, conversation: ConversationId): Promise<void>
  carryOut(merchant: MerchantId, conversation: ConversationId, action: ActionId): Promise<void>
}

export type Swept = {
  contacts: number
  actions: number
  conversations: number
  outbox: number
  events: number
  incidents: number
  failed: number
}

/** A minute's share: a million contacts a day are 700 a minute. Rooms are called a few at a time. */
const BATCH = 1_000
const AT_ONCE = 25
/** A store that sends an event again later than this is heard twice; its order only ever goes forward. */
const EVENTS_KEPT = 30 * 86_400_000

/**
 * Takes up everything that is due and was left lying: contacts nobody finished, deadlines nobody met, mails nobody
 * sent, events nobody worked (those go through the queue, in small batches). Safe to run twice at once and after any crash; one failure does not stop the rest.
 */
export async function sweep(deps: Deps, rooms: Rooms): Promise<Swept> {
  const now = deps.clock.now()
  const [contacts, actions, conversations, outbox, events, incidents] = await Promise.all([
    deps.backlog.dueContacts(now, BATCH),
    deps.actions.due(now, BATCH),
    deps.backlog.dueConversations(now, BATCH),
    deps.backlog.dueOutbox(now, BATCH),
    deps.events.due(now, BATCH),
    deps.incidents.due(now, BATCH),
    deps.backlog.forgetExpired(now),
    deps.events.forget(new Date(now.getTime() - EVENTS_KEPT)),
  ])
  const work = [
    ...contacts.map((due) => () => rooms.finishContact(due.merchant, due.conversation, due.id)),
    ...actions.map((due) => () => rooms.carryOut(due.merchant, due.conversation, due.id)),
    ...conversations.map((due) => () => rooms.mindDeadline(due.merchant, due.id)),
    ...outbox.map((key) => () => deps.hints.outboxDue(key, 0)),
    ...[...Map.groupBy(events, ({ merchant }) => merchant)].map(
      ([merchant, due]) =>
        () =>
          deps.hints.eventsDue(
            merchant,
            due.map(({ id }) => id),
          ),
    ),
    ...incidents.map(
      ({ merchant, id }) =>
        () =>
          deps.hints.incidentDue(merchant, id),
    ),
  ]
  let failed = 0
  for (let from = 0; from < work.length; from += AT_ONCE) {
    const results = await Promise.allSettled(
      work.slice(from, from + AT_ONCE).map((piece) => piece()),
    )
    failed += results.filter(({ status }) => status === 'rejected').length
  }
  return {
    contacts: contacts.length,
    actions: actions.length,
    conversations: conversations.length,
    outbox: outbox.length,
    events: events.length,
    incidents: incidents.length,
    failed,
  }
}

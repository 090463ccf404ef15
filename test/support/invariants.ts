import type { ActionRecord } from '../../shared/action-record.ts'
import type { Memory } from '../../shared/conversation.ts'

/** A mail that left, with the key of the outbox item it was sent for. */
export type SentMail = { key: string; to: string; subject: string; text: string }

/** What the outside saw: it is held against what the database says. */
export type Outside = {
  /** Ids of messages whose senders were told that they are safe. */
  acknowledged: string[]
  sent: SentMail[]
  /** The one mail that may have left twice. */
  mayLeaveTwice?: string | undefined
  /** Orders to the store under keys that had been done. */
  askedAgain: string[]
  /** Somebody asked for a person, or needed one. */
  person?: boolean
  now: Date
}

type Row = Record<string, unknown>
type Tables = Record<(typeof TABLES)[number], Row[]>
const TABLES = [
  'conversations',
  'messages',
  'contacts',
  'tickets',
  'actions',
  'effects',
  'outbox',
  'events',
  'incidents',
] as const

/**
 * Every promise that a fault could break, over all that is in the database: one line for each that is broken. The numbers
 * are those of RELIABILITY.md, section 2.
 */
export async function brokenPromises(database: D1Database, outside: Outside): Promise<string[]> {
  const results = await database.batch<Row>(
    TABLES.map((table) => database.prepare(`SELECT * FROM ${table}`)),
  )
  const tables = Object.fromEntries(
    TABLES.map((table, index) => [table, results[index]?.results ?? []]),
  ) as Tables
  return [
    ...lost(tables, outside),
    ...saidTwice(tables),
    ...doneTwice(tables, outside),
    ...tables.conversations.flatMap((conversation) => withoutPerson(tables, conversation)),
    ...(outside.person && tables.tickets.length === 0 ? ['I4 nobody was given a ticket'] : []),
    ...outOfOrder(tables),
    ...stuck(tables, outside.now),
  ]
}

/** I1: what was acknowledged is stored, once. */
function lost({ messages }: Tables, { acknowledged }: Outside): string[] {
  return acknowledged.flatMap((id) => {
    const found = messages.filter((message) => message.id === id).length
    return found === 1 ? [] : [`I1 an acknowledged message is stored ${found} times`]
  })
}

/** I2: nobody reads the same thing twice in answer to one message. */
function saidTwice({ messages }: Tables): string[] {
  const seen = new Set<string>()
  const broken: string[] = []
  for (const { conversation_id: id, author, text, contact_id: contact } of inOrder(messages)) {
    if (author === 'customer') seen.clear()
    if (author === 'customer' || text === '[erased]') continue
    const said = `${id} ${author} ${text}`
    if (seen.has(said)) broken.push(`I2 said twice: ${author}: ${text} (${contact})`)
    seen.add(said)
  }
  return broken
}

/** I3: one effect a key, at the store, by mail, and at the helpdesk. */
function doneTwice(
  { actions, effects, outbox, tickets, messages }: Tables,
  outside: Outside,
): string[] {
  const done = actions.flatMap(({ id, state }) => {
    const count = effects.filter(({ key }) => key === id).length
    if (state === 'failed') return []
    return count === (state === 'done' ? 1 : 0) ? [] : [`I3 ${state}, with ${count} effects`]
  })
  const unknown = effects.filter(({ key }) => !actions.some(({ id }) => id === key))
  const receipts = actions.flatMap(({ id, state, action }) => {
    const told = messages.filter(({ extra }) => isReceipt(extra, action)).length
    const same = actions.filter((one) => one.state === 'done' && kindOf(one) === kindOf({ action }))
    return state !== 'done' || told === same.length ? [] : [`I3 ${told} receipts of ${id}`]
  })
  const open = tickets.filter(({ status }) => status === 'open').map((one) => one.conversation_id)
  return [
    ...done,
    ...unknown.map(({ key }) => `I3 an effect nobody agreed to: ${key}`),
    ...receipts,
    ...outside.askedAgain.map((key) => `I3 the store was asked again for ${key}`),
    ...(new Set(open).size < open.length ? ['I3 two open tickets'] : []),
    ...mailedTwice(outbox, outside),
  ]
}

function isReceipt(extra: unknown, action: unknown): boolean {
  const card = extra ? (JSON.parse(String(extra)) as { card?: Row }).card : undefined
  return card?.kind === 'action' && card.action === kindOf({ action }) && card.state === 'done'
}

function kindOf({ action }: Row): string {
  return (JSON.parse(String(action)) as ActionRecord['action']).kind
}

/**
 * Mail knows no key, so one may leave twice where the desk never heard that it had left: it was killed before it could note
 * it, or the answer was lost. Nothing else may send twice, and what is noted as sent has been.
 */
function mailedTwice(outbox: Row[], { sent, mayLeaveTwice }: Outside): string[] {
  const keys = new Set([...outbox.map(({ key }) => String(key)), ...sent.map(({ key }) => key)])
  return [...keys].flatMap((key) => {
    const mails = sent.filter((mail) => mail.key === key).length
    const noted = outbox.find((item) => item.key === key)
    if (!noted) return [`I3 a mail nobody wrote: ${key}`]
    const least = noted.done_at === null || noted.last_error !== null ? 0 : 1
    const most = key === mayLeaveTwice ? 2 : noted.dead_at === null ? 1 : 0
    return mails >= least && mails <= most ? [] : [`I3 ${mails} mails for ${key}`]
  })
}

/** I4: whoever has no desk has a person, with an owner and a deadline, and was told so; and nobody else is owed one. */
function withoutPerson({ tickets, messages, contacts, actions }: Tables, now: Row): string[] {
  const of = (rows: Row[]) => rows.filter((row) => row.conversation_id === now.id)
  const all = of(tickets)
  const open = all.filter(({ status }) => status === 'open')
  const withDesk = now.owner_kind === 'desk'
  const { silent } = JSON.parse(String(now.memory)) as Memory
  const told = of(messages).some(
    ({ author, at }) => author !== 'customer' && Number(at) >= Number(open[0]?.opened_at),
  )
  const passed = of(contacts).some(({ lane }) => lane === 'handover' || lane === 'draft')
  const states = new Set(of(actions).map(({ state }) => state))
  return [
    ...(withDesk === (open.length === 0) ? [] : [`I4 ${now.owner_kind}, ${open.length} tickets`]),
    ...(now.status === 'resolved' || now.deadline_at !== null ? [] : ['I4 no deadline']),
    ...(open.every(({ due_at: due }) => due !== null) ? [] : ['I4 a ticket without a deadline']),
    ...(withDesk || silent || told ? [] : ['I4 nobody told the customer']),
    ...(passed && all.length === 0 ? ['I4 passed on to nobody'] : []),
    ...(states.has('failed') && all.length === 0 ? ['I4 an action failed and nobody knows'] : []),
    ...(states.has('waiting') && open.length === 0 ? ['I4 an action waits for nobody'] : []),
  ]
}

/** I5: sequence numbers without gaps. */
function outOfOrder({ conversations, messages }: Tables): string[] {
  return conversations.flatMap(({ id }) => {
    const seqs = inOrder(messages.filter((message) => message.conversation_id === id))
    const right = seqs.every(({ seq }, index) => seq === index + 1)
    return right ? [] : [`I5 ${seqs.map(({ seq }) => seq).join(', ')}`]
  })
}

/** I6: nothing is due, and nothing that is not due is unfinished, except with a visible reason. */
function stuck(
  { contacts, actions, outbox, conversations, events, incidents }: Tables,
  now: Date,
): string[] {
  const isDue = (at: unknown) => at !== null && Number(at) <= now.getTime()
  return [
    ...contacts
      .filter(({ state, due_at: due }) => state === 'received' || due !== null)
      .map(({ state, attempts }) => `I6 a contact is ${state} after ${attempts} tries`),
    ...actions
      .filter(({ state, due_at: due }) => state === 'committed' || due !== null)
      .map(({ state, attempts }) => `I6 an action is ${state} after ${attempts} tries`),
    ...[...events, ...incidents]
      .filter(({ due_at: due }) => due !== null)
      .map(({ id, attempts }) => `I6 ${id} is not through after ${attempts} tries`),
    ...outbox
      .filter((item) => item.due_at !== null || (item.done_at === null && item.dead_at === null))
      .map(({ key, last_error: error }) => `I6 ${key} has not left: ${error}`),
    ...outbox
      .filter((item) => item.dead_at !== null && !item.last_error)
      .map(({ key }) => `I6 ${key} was given up without a reason`),
    ...conversations
      .filter(({ status, deadline_at: at }) => status !== 'resolved' && isDue(at))
      .map(({ id }) => `I6 the deadline of ${id} has passed`),
  ]
}

function inOrder(messages: Row[]): Row[] {
  return messages.toSorted((a, b) =>
    a.conversation_id === b.conversation_id
      ? Number(a.seq) - Number(b.seq)
      : String(a.conversation_id) < String(b.conversation_id)
        ? -1
        : 1,
  )
}

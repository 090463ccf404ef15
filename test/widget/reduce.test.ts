import { describe, expect, it } from 'vitest'
import type { ConversationView } from '../../shared/conversation.ts'
import type { Author, Message } from '../../shared/message.ts'
import { EMPTY, lastSeq, unreadCount, withPerson } from '../../widget/state/model.ts'
import type { Model } from '../../widget/state/model.ts'
import { reduce } from '../../widget/state/reduce.ts'

const desk: Author = { kind: 'desk', name: 'Fern' }
const at = '2026-03-01T10:00:00Z'
const message = (seq: number, author: Author = desk, id = `m${seq}`): Message => ({
  id,
  seq,
  at,
  author,
  text: `text ${seq}`,
  language: 'en',
  ai_generated: author.kind === 'desk',
})
const view = (more: Partial<ConversationView> = {}): ConversationView => ({
  id: 'cvs_1',
  status: 'open',
  owner: { kind: 'desk' },
  language: 'en',
  ...more,
})
const arrive = (model: Model, messages: Message[], conversation = view()) =>
  reduce(model, { kind: 'updated', update: { conversation, messages } })

describe('messages that arrive twice, late or out of order', () => {
  it('are shown once and in order', () => {
    const both = arrive(arrive(EMPTY, [message(1), message(3)]), [message(2), message(3)])
    expect(both.messages.map(({ seq }) => seq)).toEqual([1, 2, 3])
  })

  it('are resumed from the last one before a gap', () => {
    expect(lastSeq([message(1), message(2), message(4)])).toBe(2)
  })

  it('cannot turn the owner back with an older answer', () => {
    const agent = view({ owner: { kind: 'agent', name: 'Anna' } })
    const now = arrive(arrive(EMPTY, [message(1), message(2)], agent), [message(1)])
    expect(now.conversation?.owner.kind).toBe('agent')
  })
})

describe('what the visitor says', () => {
  const said = { id: 'u1', text: 'hi', at }
  const queued = reduce(EMPTY, { kind: 'queued', item: said })

  it('waits until the stored message with the same id is here', () => {
    const stored = arrive(queued, [message(1), message(2, { kind: 'customer' }, 'u1')])
    expect(queued.outgoing).toEqual([said])
    expect(stored.outgoing).toEqual([])
  })

  it('stays, marked, when it could not be sent, and loses the mark on a retry', () => {
    const failed = reduce(queued, { kind: 'failed', id: 'u1', why: 'offline' })
    expect(failed.outgoing[0]?.failed).toBe('offline')
    expect(reduce(failed, { kind: 'retried', why: 'offline' }).outgoing).toEqual([said])
  })

  it('survives a conversation that no longer exists, but not being forgotten', () => {
    expect(reduce(queued, { kind: 'vanished' }).outgoing).toEqual([said])
    expect(reduce(queued, { kind: 'forgotten' }).outgoing).toEqual([])
  })
})

describe('what the chat says about itself', () => {
  it('counts unread only while it is closed, and not the words of the visitor', () => {
    const closed = arrive(EMPTY, [message(1), message(2, { kind: 'customer' }), message(3)])
    expect(unreadCount(closed)).toBe(2)
    const open = reduce(closed, { kind: 'noted', note: { open: true } })
    expect(unreadCount(reduce(open, { kind: 'noted', note: { open: false } }))).toBe(0)
  })

  it('knows when a person has it', () => {
    expect(withPerson(arrive(EMPTY, [], view({ owner: { kind: 'helpdesk' } })))).toBe(true)
    const resolved = view({ owner: { kind: 'agent', name: 'Anna' }, status: 'resolved' })
    expect(withPerson(arrive(EMPTY, [], resolved))).toBe(false)
  })
})

import type { Format } from './format.ts'

/** Any other table: `subject,body` and what else is there. */
export const plain: Format = {
  name: 'plain table',
  knownBy: [],
  columns: {
    id: ['id', 'ticket', 'ticket id', 'number'],
    subject: ['subject', 'title'],
    body: ['body', 'message', 'text', 'description', 'question', 'content'],
    reply: ['reply', 'answer', 'response'],
    language: ['language', 'locale', 'lang'],
    channel: ['channel', 'source', 'via'],
    tags: ['tags', 'labels'],
    status: ['status'],
    customer: ['customer', 'customer email', 'email', 'from', 'requester'],
    created: ['created at', 'created', 'date', 'received at'],
    firstReplyAt: ['first reply at', 'first response at', 'replied at'],
    solvedAt: ['solved at', 'resolved at', 'closed at'],
  },
  durations: {
    firstReply: [['first reply minutes', 'minutes']],
    resolution: [['resolution minutes', 'minutes']],
    handle: [['handle minutes', 'minutes']],
  },
}

import type { Format } from './format.ts'

/**
 * Freshdesk’s CSV export of tickets, whose columns are chosen when it is made; `Description` is one of them. The fields of a
 * ticket: https://schemas.apis.io/schemas/freshdesk/freshdesk-ticket/
 */
export const freshdesk: Format = {
  name: 'Freshdesk',
  knownBy: [
    'source',
    'created time',
    'due by time',
    'resolved time',
    'last update time',
    'initial response time',
    'time tracked',
    'first response time (in hrs)',
    'resolution time (in hrs)',
    'agent interactions',
    'customer interactions',
    'resolution status',
    'first response status',
    'survey results',
  ],
  columns: {
    id: ['ticket id', 'id'],
    subject: ['subject'],
    body: ['description', 'description text', 'message', 'body'],
    reply: ['reply', 'first response'],
    language: ['language'],
    channel: ['source'],
    tags: ['tags'],
    status: ['status'],
    customer: ['email', 'contact email', 'requester email', 'contact id'],
    created: ['created time', 'created at'],
    firstReplyAt: ['initial response time'],
    solvedAt: ['resolved time', 'closed time'],
  },
  durations: {
    firstReply: [['first response time (in hrs)', 'hours']],
    resolution: [['resolution time (in hrs)', 'hours']],
    handle: [['time tracked', 'hours']],
  },
}

import type { Format } from './format.ts'

/**
 * Gorgias’ CSV export of a view (columns as its exports of 2026 have them). It has no messages: a column `Message` is read
 * where one was added. The fields of a ticket: https://developers.gorgias.com/reference/tickets
 */
export const gorgias: Format = {
  name: 'Gorgias',
  knownBy: [
    'initial channel',
    'last used integration type',
    'last used integration name',
    'created by an agent',
    'customer email',
    'creation date',
    'first response time (s)',
    'resolution time (s)',
    'number of agent messages',
    'number of customer messages',
    'ticket url',
  ],
  columns: {
    id: ['ticket id', 'id'],
    subject: ['subject', 'ticket subject'],
    body: ['message', 'first message', 'customer message', 'body', 'body text', 'excerpt'],
    reply: ['reply', 'response', 'agent message'],
    language: ['language', 'ticket language'],
    channel: ['initial channel', 'channel'],
    tags: ['tags'],
    status: ['status'],
    customer: ['customer email'],
    created: ['creation date', 'created date', 'created datetime'],
    solvedAt: ['closed date', 'closed datetime'],
  },
  durations: {
    firstReply: [['first response time (s)', 'seconds']],
    resolution: [['resolution time (s)', 'seconds']],
    handle: [
      ['handle time (s)', 'seconds'],
      ['ticket handle time (s)', 'seconds'],
    ],
  },
}

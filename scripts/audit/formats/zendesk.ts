import type { Format } from './format.ts'

/**
 * Zendesk’s CSV export of a view or of all tickets, and the table of Explore. The first two have no messages: `Description`
 * is there when the table was made with it. Steps: https://support.zendesk.com/hc/en-us/articles/4408886165402
 */
export const zendesk: Format = {
  name: 'Zendesk',
  knownBy: [
    'summation column',
    'requester',
    'requester id',
    'requester external id',
    'requester email',
    'requester domain',
    'via',
    'ticket type',
    'satisfaction score',
    'group stations',
    'assignee stations',
    'first reply time in minutes',
    'full resolution time in minutes',
  ],
  columns: {
    id: ['id', 'ticket id'],
    subject: ['subject', 'ticket subject', 'raw subject'],
    body: ['description', 'ticket description', 'first comment', 'comment', 'body', 'message'],
    reply: ['first reply', 'latest comment', 'reply'],
    language: ['requester language', 'language', 'locale'],
    channel: ['via', 'channel', 'ticket channel'],
    tags: ['tags', 'ticket tags'],
    status: ['status', 'ticket status'],
    customer: ['requester email'],
    created: ['created at', 'ticket created - timestamp'],
    solvedAt: ['solved at', 'ticket solved - timestamp'],
  },
  durations: {
    firstReply: [
      ['first reply time in minutes', 'minutes'],
      ['first reply time (min)', 'minutes'],
      ['first reply time in minutes within business hours', 'minutes'],
    ],
    resolution: [
      ['full resolution time in minutes', 'minutes'],
      ['resolution time', 'hours'],
    ],
    handle: [
      ['total time spent (sec)', 'seconds'],
      ['handle time in minutes', 'minutes'],
    ],
  },
}

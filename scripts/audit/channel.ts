import type { Channel } from '../../shared/conversation.ts'

/** How helpdesks call the ways in which customers write; the first that fits counts. */
const NAMES: [name: RegExp, channel: Channel][] = [
  [/review|trustpilot|yotpo|google.?business/, 'review'],
  [/phone|voice|call|aircall/, 'phone'],
  [/whats.?app|sms|text.?message/, 'sms'],
  [/chat|messaging|messenger widget/, 'chat'],
  [/facebook|instagram|twitter|tiktok|social|messenger|\bx\b/, 'social'],
  [/api|webhook/, 'api'],
]

/** The channel of a ticket; everything else, web forms too, is answered by mail. */
export function channelOf(name: string): Channel {
  const folded = name.toLowerCase()
  return NAMES.find(([known]) => known.test(folded))?.[1] ?? 'email'
}

import type { Message } from '../../shared/message.ts'
import { unreadCount } from './model.ts'
import type { Model } from './model.ts'
import type { Store } from './store.ts'

/** Tells the page that embeds the chat. */
export type Tell = (event: string, detail: unknown) => void

/** Turns changes of the model into the page's events: `message`, `unread`, `handover`. */
export function announce(store: Store, tell: Tell): void {
  store.watch((next, before) => {
    for (const { author, text, at } of news(next, before)) tell('message', { author, text, at })
    const unread = unreadCount(next)
    if (unread !== unreadCount(before)) tell('unread', unread)
    const owner = next.conversation?.owner
    const was = before.conversation?.owner.kind
    if (was && owner && owner.kind !== was) tell('handover', { ...owner })
  })
}

function news(next: Model, before: Model): Message[] {
  if (next.messages === before.messages) return []
  const known = new Set(before.messages)
  return next.messages.filter(
    (message) =>
      !known.has(message) && message.author.kind !== 'customer' && message.seq > before.seen,
  )
}

import { leadsTo, linksIn } from './facts/links.ts'
import { ordersToDesk } from './facts/tellable.ts'
import type { Reply } from './skills/skill.ts'

/**
 * What in a reply the customer must not get, wherever it came from: a link that leads to anybody but the shop or a
 * carrier, or words of the shop's data that give the desk orders. Undefined where there is nothing of the kind.
 */
export function unsafeIn(replies: Reply[], hosts: readonly string[]): string | undefined {
  for (const text of replies.flatMap(textsOf)) {
    const link = linksIn(text).find((address) => !leadsTo(hosts, address))
    const found = link ?? ordersToDesk(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** Pictures are no links; nothing that shows a card may load them from elsewhere. */
const NO_LINKS = new Set(['imageUrl'])

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NO_LINKS.has(key) ? [] : textsOf(inner)))
}

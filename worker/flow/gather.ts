import { emailKey } from '../../shared/customer.ts'
import type { Found } from '../core/decide.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import { rulesAskForTags } from '../core/lanes/ruling.ts'
import type { ReadContact } from '../core/read-contact.ts'
import type { Deps } from './deps.ts'

/**
 * Looks up what the contact needs, all at once: orders, articles, and what holds for it. A store or an article search
 * that fails on its own is left out. Only where a rule asks for the tags of products are they looked up afterwards.
 */
export async function gather(deps: Deps, contact: ReadContact): Promise<Found> {
  const { conversation, wanted, cell } = contact
  const { merchant } = conversation
  const keys = wanted.orders.map((order) => order.key)
  const email = conversation.channel === 'chat' ? wanted.proof.email : conversation.customerEmail
  const [orders, articles, standing] = await Promise.all([
    keys.length > 0
      ? deps.store.ordersByShortKey(merchant, keys).catch(() => 'unavailable' as const)
      : [],
    wanted.question ? deps.knowledge.search(merchant, wanted.question).catch(() => []) : [],
    deps.standings.of(merchant, {
      conversation: conversation.id,
      cell,
      ...(email !== undefined && { email: emailKey(email) }),
      orders: keys,
      now: deps.clock.now(),
    }),
  ])
  if (orders === 'unavailable' || !rulesAskForTags(policyOf(standing).rules, cell.category))
    return { orders, articles, standing }
  const skus = orders.flatMap(({ lines }) => lines.map(({ sku }) => sku))
  const tags = await deps.store.tags(merchant, [...new Set(skus)]).catch(() => undefined)
  return { orders, articles, standing: { ...standing, ...(tags && { tags }) } }
}

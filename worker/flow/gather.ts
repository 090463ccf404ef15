import { emailKey } from '../../shared/customer.ts'
import type { Order } from '../../shared/order.ts'
import type { Standing } from '../../shared/standing.ts'
import type { Found } from '../core/found.ts'
import { verifiedAddress } from '../core/facts/who.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import { rulesAskForTags } from '../core/lanes/ruling.ts'
import type { ReadContact } from '../core/read-contact.ts'
import type { Deps } from './deps.ts'
import { checkCode, lookUp } from './look-up.ts'

/**
 * Looks up what the contact needs, all at once: orders, articles, the store's other records, and what holds for it. A store
 * or an article search that fails on its own is left out. Only what follows from an order is looked up after it.
 */
export async function gather(deps: Deps, contact: ReadContact): Promise<Found> {
  const { conversation, wanted, cell } = contact
  const { merchant } = conversation
  const keys = wanted.orders.map((order) => order.key)
  const code = await checkCode(deps, contact)
  const verified = verifiedAddress(conversation, code)
  const claimed = conversation.channel === 'chat' ? wanted.proof.email : conversation.customerEmail
  const email = verified ?? claimed
  const [orders, articles, standing, looked] = await Promise.all([
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
    lookUp(deps, contact, code),
  ])
  const found: Found = {
    ...looked,
    orders,
    articles,
    standing,
    ...(verified !== undefined && { verified }),
  }
  if (orders === 'unavailable') return found
  const known = orders.length > 0 ? orders : (looked.own ?? [])
  return { ...found, ...(await followUp(deps, contact, { orders: known, standing })) }
}

/** What can only be asked for once the orders are known: tags for rules, and the other versions of what was bought. */
async function followUp(
  deps: Deps,
  { conversation: { merchant }, cell, wanted }: ReadContact,
  { orders, standing }: { orders: Order[]; standing: Standing },
): Promise<Partial<Found>> {
  const skus = [...new Set(orders.flatMap(({ lines }) => lines.map(({ sku }) => sku)))]
  if (skus.length === 0) return {}
  const [tags, variants] = await Promise.all([
    rulesAskForTags(policyOf(standing).rules, cell.category)
      ? deps.store.tags(merchant, skus).catch(() => undefined)
      : undefined,
    wanted.records.variants
      ? deps.store.variants(merchant, skus).catch(() => undefined)
      : undefined,
  ])
  return {
    ...(tags && { standing: { ...standing, tags } }),
    ...(variants && { variants }),
  }
}

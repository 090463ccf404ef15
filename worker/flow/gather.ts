import type { Article } from '../../shared/article.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Facts } from '../core/facts/disclose.ts'
import type { Wanted } from '../core/facts/wanted.ts'
import type { Deps } from './deps.ts'

export type Gathered = Facts & { articles: Article[] }

/** Looks up what the contact needs, all at once. A store or article search that fails on its own is left out. */
export async function gather(
  deps: Deps,
  merchant: MerchantId,
  { orders, question }: Wanted,
): Promise<Gathered> {
  const keys = orders.map((order) => order.key)
  const [found, articles] = await Promise.all([
    keys.length > 0
      ? deps.store.ordersByShortKey(merchant, keys).catch(() => 'unavailable' as const)
      : [],
    question ? deps.knowledge.search(merchant, question).catch(() => []) : [],
  ])
  return { orders: found, articles }
}

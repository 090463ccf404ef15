import type { Article } from '../../shared/article.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Facts } from '../core/facts/disclose.ts'
import type { Wanted } from '../core/facts/wanted.ts'
import type { Deps } from './deps.ts'

export type Gathered = Facts & { articles: Article[] }

/**
 * Looks up what the contact needs, all at once. Tries are counted before the orders are looked at. A store that cannot
 * answer makes its facts `unavailable`; it does not lose the message.
 */
export async function gather(deps: Deps, merchant: MerchantId, wanted: Wanted): Promise<Gathered> {
  const { orders, claims, question } = wanted
  const [tries, found, articles] = await Promise.all([
    claims.length > 0 ? deps.tries.claim(merchant, claims, deps.clock.now()) : 0,
    orders.length > 0
      ? deps.store
          .ordersByShortKey(
            merchant,
            orders.map((order) => order.key),
          )
          .catch(() => 'unavailable' as const)
      : [],
    question ? deps.knowledge.search(merchant, question) : [],
  ])
  return { tries, orders: found, articles }
}

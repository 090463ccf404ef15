import type { MerchantId } from '../../shared/ids.ts'
import { isAvailable } from '../../shared/product.ts'
import { endOfQuiet } from '../core/notices/quiet-hours.ts'
import type { Deps } from './deps.ts'
import { merchantById } from './turn.ts'

/** As many SKUs as the store looks up at once. */
const SKUS_AT_ONCE = 50
/** As many as are told in one transaction. */
const A_PAGE = 200

/**
 * Tells everybody who waits for one of these SKUs, if it can be bought again: each once, and then they wait no more. The
 * mails leave with the sweeper.
 */
export async function restock(deps: Deps, merchantId: MerchantId, skus: string[]): Promise<void> {
  for (let from = 0; from < skus.length; from += SKUS_AT_ONCE) {
    const wanted = await deps.watches.wanted(merchantId, skus.slice(from, from + SKUS_AT_ONCE))
    if (wanted.length > 0) await tell(deps, merchantId, wanted)
  }
}

async function tell(deps: Deps, merchantId: MerchantId, wanted: string[]): Promise<void> {
  const [merchant, variants] = await Promise.all([
    merchantById(deps, merchantId),
    deps.store.variants(merchantId, wanted),
  ])
  const now = deps.clock.now()
  const due = endOfQuiet(merchant, now)
  const back = variants.filter((variant) => wanted.includes(variant.sku) && isAvailable(variant))
  for (const { sku } of back) {
    let told: string[]
    do told = await deps.watches.tell(merchantId, sku, { due, now })
    while (told.length === A_PAGE)
  }
}

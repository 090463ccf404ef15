import type { MerchantId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'

/** As many hints as a queue takes at once: https://developers.cloudflare.com/queues/platform/limits/ */
const AT_ONCE = 100

/** Once a day: asks for the review of every shop of this database, each a piece of work of its own. */
export async function reviewAll(deps: Deps): Promise<void> {
  let after = ''
  for (;;) {
    const merchants: MerchantId[] = await deps.autonomy.merchantsAfter(after, AT_ONCE)
    const last = merchants.at(-1)
    if (last === undefined) return
    await deps.hints.reviewDue(merchants)
    after = last
  }
}

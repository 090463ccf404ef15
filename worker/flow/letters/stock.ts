import { isAvailable } from '../../../shared/product.ts'
import { stockMail } from '../../core/notices/mail-of.ts'
import { endOfQuiet } from '../../core/notices/quiet-hours.ts'
import { merchantById } from '../turn.ts'
import type { Write } from './letter.ts'

/** That something is back, for one who asked. If it has gone again meanwhile they wait on, for another mail. */
export const writeStock: Write<'mail.stock'> = async (deps, merchantId, { sku, email }) => {
  const [merchant, watch, variants, { optedOut }] = await Promise.all([
    merchantById(deps, merchantId),
    deps.watches.find(merchantId, sku, email),
    deps.store.variants(merchantId, [sku]),
    deps.notices.recipient(merchantId, email),
  ])
  if (watch?.state !== 'told') return { dropped: 'nobody waits for it any more' }
  if (!merchant.supportEmail) return { dropped: 'the shop has no address to write from' }
  if (optedOut && optedOut >= watch.at) return { dropped: 'the customer wants no such mails' }
  const variant = variants.find((one) => one.sku === sku)
  if (!variant || !isAvailable(variant)) {
    await deps.watches.waitAgain(merchantId, sku, email)
    return { dropped: 'it is sold out again' }
  }
  const now = deps.clock.now()
  const morning = endOfQuiet(merchant, now)
  if (morning > now) return { later: morning }
  return {
    mail: {
      to: email,
      from: { email: merchant.supportEmail, name: merchant.name },
      ...stockMail(titleOf(variant), { merchant, language: watch.language }),
    },
  }
}

/** A product with one version only has no name for it: stores call it "Default Title". */
function titleOf({ productTitle, title }: { productTitle: string; title: string }): string {
  return title === '' || title === 'Default Title' ? productTitle : `${productTitle}, ${title}`
}

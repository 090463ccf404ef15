import { noticeMail } from '../../core/notices/mail-of.ts'
import { withheld } from '../../core/notices/notice-for.ts'
import { endOfQuiet } from '../../core/notices/quiet-hours.ts'
import { merchantById } from '../turn.ts'
import { circumstancesOf } from '../work-event.ts'
import type { Write } from './letter.ts'

/** News of an order that nobody asked for: all that may speak against it is asked once more, now that it leaves. */
export const writeNotice: Write<'mail.notice'> = async (deps, merchantId, notice) => {
  const [merchant, order] = await Promise.all([
    merchantById(deps, merchantId),
    deps.store.order(merchantId, notice.order),
  ])
  if (!order?.email || !merchant.supportEmail)
    return { dropped: 'nobody is known behind the order' }
  const circumstances = await circumstancesOf(deps, merchant, order)
  const because = withheld(notice, order, circumstances)
  if (because !== undefined) return { dropped: because }
  const { now, language } = circumstances
  const morning = endOfQuiet(merchant, now)
  if (morning > now) return { later: morning }
  return {
    mail: {
      to: order.email,
      from: { email: merchant.supportEmail, name: merchant.name },
      ...noticeMail(notice, order, { merchant, language }),
    },
  }
}

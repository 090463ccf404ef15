import { affects } from '../../core/incidents/affects.ts'
import { textOf } from '../../core/incidents/incident-for.ts'
import { notWrittenTo } from '../../core/notices/notice-for.ts'
import { endOfQuiet } from '../../core/notices/quiet-hours.ts'
import { withHash } from '../../core/replies/phrases.ts'
import { merchantById } from '../turn.ts'
import { circumstancesOf } from '../work-event.ts'
import type { Write } from './letter.ts'

/**
 * An incident, told to the customer of an order before they ask. It is about a contract of theirs and no news, so that an
 * opt-out does not count (GDPR Art. 6(1)(b)); everything else is asked once more, now that it leaves.
 */
export const writeIncident: Write<'mail.incident'> = async (deps, merchantId, body) => {
  const [merchant, incident, order] = await Promise.all([
    merchantById(deps, merchantId),
    deps.incidents.find(merchantId, body.incident),
    deps.store.order(merchantId, body.order),
  ])
  if (incident?.state !== 'active') return { dropped: 'the incident is over' }
  if (!order?.email || !merchant.supportEmail)
    return { dropped: 'nobody is known behind the order' }
  if (!affects(incident.match, order, merchant.hours.timeZone))
    return { dropped: 'it does not concern the order any more' }
  const circumstances = await circumstancesOf(deps, merchant, order)
  const because = notWrittenTo(order, circumstances)
  if (because !== undefined) return { dropped: because }
  const { now, language } = circumstances
  const morning = endOfQuiet(merchant, now)
  if (morning > now) return { later: morning }
  const text = textOf(incident, language, merchant.language) ?? ''
  return {
    mail: {
      to: order.email,
      from: { email: merchant.supportEmail, name: merchant.name },
      subject: `${withHash(order.number)} · ${merchant.name}`,
      text: `${text}\n\n-- \n${merchant.name}\n`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    },
  }
}

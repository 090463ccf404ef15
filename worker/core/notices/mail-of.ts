import type { Language } from '../../../shared/language.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Notice } from '../../../shared/notice.ts'
import type { Order, Parcel } from '../../../shared/order.ts'
import { oneLine } from '../../../shared/plain-text.ts'
import { hostsOf, leadsTo } from '../facts/links.ts'
import { sayDay, withHash } from '../replies/phrases.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { unsafeIn } from '../unsafe.ts'

/** A mail nobody asked for: fixed words and the store's own facts, nothing that a visitor wrote. */
export type NewsMail = { subject: string; text: string; headers: Record<string, string> }

/** A notice in words. Where a parcel is, is told by the carrier's own number and link. */
export function noticeMail(
  { kind, eta }: Notice,
  order: Order,
  { merchant, language }: { merchant: Merchant; language: Language },
): NewsMail {
  const { notices } = shopStringsOf(language)
  const number = oneLine(withHash(order.number))
  const { name } = merchant
  const said = {
    shipped: () => notices.shipped.text(number, name),
    delivered: () => notices.delivered.text(number, name),
    delayed: () =>
      eta === undefined
        ? notices.delayed.unknownDay(number, name)
        : notices.delayed.text(number, name, sayDay(eta, language, merchant.hours.timeZone)),
  }
  const hosts = hostsOf(merchant)
  const parcels =
    kind === 'shipped' ? order.parcels.flatMap((parcel) => parcelLine(parcel, hosts) || []) : []
  const text = [said[kind](), ...parcels].join('\n\n')
  return { subject: notices[kind].subject(number), ...asNews(text, { merchant, language }) }
}

/** Something is back in stock. */
export function stockMail(
  title: string,
  { merchant, language }: { merchant: Merchant; language: Language },
): NewsMail {
  const { mail } = shopStringsOf(language).stock
  const thing = oneLine(title)
  const text = mail.text(thing, merchant.name)
  return { subject: mail.subject(thing), ...asNews(text, { merchant, language }) }
}

function parcelLine(
  { state, carrier = '', trackingNumber = '', trackingUrl = '' }: Parcel,
  hosts: readonly string[],
): string {
  if (state === 'label_created') return ''
  const number = oneLine(`${carrier} ${trackingNumber}`)
  const isSafe = unsafeIn([{ text: number }], hosts) === undefined
  return [isSafe && number, leadsTo(hosts, trackingUrl) && trackingUrl].filter(Boolean).join('\n')
}

/** With the way out, in words and as a header that mail programs show as a button (RFC 2369, section 3.2). */
function asNews(
  text: string,
  { merchant, language }: { merchant: Merchant; language: Language },
): Pick<NewsMail, 'text' | 'headers'> {
  const { optOut } = shopStringsOf(language).notices
  return {
    text: `${text}\n\n${optOut}\n\n-- \n${merchant.name}\n`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(merchant.supportEmail && {
        'List-Unsubscribe': `<mailto:${merchant.supportEmail}?subject=STOP&body=STOP>`,
      }),
    },
  }
}

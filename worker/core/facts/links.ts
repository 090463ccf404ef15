import type { Merchant } from '../../../shared/merchant.ts'
import { CARRIER_HOSTS } from './carrier-hosts.ts'

/** The hosts a shop's customers may be sent to: its own, those it has named for returns and passwords, and carriers'. */
export function hostsOf({ origins, links }: Pick<Merchant, 'origins' | 'links'>): string[] {
  const own = [...origins, links?.returns, links?.passwordReset].flatMap((address) => {
    const url = address === undefined ? null : URL.parse(address)
    return url ? [url.host.replace(/^www\./, '')] : []
  })
  return [...own, ...CARRIER_HOSTS]
}

/** Whether a link leads to one of these hosts or below, by http or https, with no name, password or port in between. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false
  if (hosts.includes(url.host)) return true
  return url.port === '' && hosts.some((host) => url.hostname.endsWith(`.${host}`))
}

const IN_TEXT = /\]\(\s*([^)\s]+)|\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'`\]]+/giu

/** Every address in a text that somebody may show as a link. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(IN_TEXT)].map(([whole, target]) =>
    (target ?? whole).replace(/[.,;:!?)]+$/, ''),
  )
}

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address as a link may carry it, or nothing: only absolute web, mail and phone addresses become links. */
export function safeHref(address: string | undefined): string | undefined {
  try {
    const { href, protocol } = new URL(address ?? '')
    return PROTOCOLS.has(protocol) ? href : undefined
  } catch {
    return undefined
  }
}

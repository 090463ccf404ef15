import type { Desk } from './desk.ts'
import { Icon } from './icons.tsx'
import { safeHref } from './link.ts'

type CardLinkProps = { address: string | undefined; label: string; desk: Desk }

/** A card's way out of the chat, if its address is one that may be a link. */
export function CardLink({ address, label, desk }: CardLinkProps) {
  const href = safeHref(address)
  if (!href) return null
  return (
    <a class="card-link" href={href} target="_blank" rel="noopener nofollow">
      {label}
      <Icon name="out" />
      <span class="sr">({desk.strings.newTab})</span>
    </a>
  )
}

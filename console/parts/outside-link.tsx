import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

type Props = { to: string; children: ComponentChildren }

/** A link to another site in a new tab. An address that is not on the web (`javascript:`, `data:`) stays text. */
export function OutsideLink({ to, children }: Props) {
  if (!isOnTheWeb(to)) return <span>{children}</span>
  return (
    <a class="outside" href={to} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="out" />
      <span class="unseen">(new tab)</span>
    </a>
  )
}

function isOnTheWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

import type { ComponentChildren } from 'preact'
import { goTo } from '../state/route.ts'

type Props = {
  to: string
  class?: string
  current?: boolean
  ticket?: string
  children: ComponentChildren
}

/** A link within the console; with a modifier key it stays an ordinary link. */
export function Link({ to, class: name, current, ticket, children }: Props) {
  function follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
      return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a
      href={to}
      class={name}
      aria-current={current ? 'page' : undefined}
      data-ticket={ticket}
      onClick={follow}
    >
      {children}
    </a>
  )
}

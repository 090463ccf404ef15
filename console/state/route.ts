import { useEffect, useState } from 'preact/hooks'
import { isId } from '../../shared/ids.ts'
import type { TicketId } from '../../shared/ids.ts'
import type { Ticket } from '../../shared/ticket.ts'

export type Route =
  | { kind: 'inbox'; status: Ticket['status'] }
  | { kind: 'ticket'; id: TicketId }
  | { kind: 'unknown' }

/** The page that the address bar names, kept up to date. */
export function useRoute(): Route {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const follow = (): void => setPath(location.pathname)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return routeOf(path)
}

/** Reads a path such as `/console/tickets/tkt_1`. */
function routeOf(path: string): Route {
  const [, base, place = '', id = '', ...rest] = path.replace(/\/+$/, '').split('/')
  if (base !== 'console' || rest.length > 0) return { kind: 'unknown' }
  if (place === '' || place === 'index.html') return { kind: 'inbox', status: 'open' }
  if (place === 'resolved' && id === '') return { kind: 'inbox', status: 'resolved' }
  return place === 'tickets' && isId('tkt', id) ? { kind: 'ticket', id } : { kind: 'unknown' }
}

/** The path of an inbox. */
export function inboxPath(status: Ticket['status']): string {
  return status === 'open' ? '/console/' : '/console/resolved'
}

/** The path of a ticket. */
export function ticketPath(id: TicketId): string {
  return `/console/tickets/${id}`
}

/** Goes to another page of the console without loading it anew. */
export function goTo(path: string): void {
  if (path === location.pathname) return
  history.pushState(null, '', path)
  // The browser fires popstate for its own back and forward only.
  dispatchEvent(new PopStateEvent('popstate'))
}

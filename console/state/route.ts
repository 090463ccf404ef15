import { useEffect, useState } from 'preact/hooks'
import { isId } from '../../shared/ids.ts'
import type { TicketId } from '../../shared/ids.ts'
import type { Ticket } from '../../shared/ticket.ts'

export type Route =
  | { kind: 'inbox'; status: Ticket['status'] }
  | { kind: 'ticket'; id: TicketId }
  | { kind: 'stages' }
  | { kind: 'rules' }
  | { kind: 'incidents' }
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
  if (id === '') return namedRoute(place)
  return place === 'tickets' && isId('tkt', id) ? { kind: 'ticket', id } : { kind: 'unknown' }
}

function namedRoute(place: string): Route {
  if (place === 'resolved') return { kind: 'inbox', status: 'resolved' }
  const known = place === 'stages' || place === 'rules' || place === 'incidents'
  return known ? { kind: place } : { kind: 'unknown' }
}

/** Where the pages are that are not the inbox. */
export const STAGES_PATH = '/console/stages'
export const RULES_PATH = '/console/rules'
export const INCIDENTS_PATH = '/console/incidents'

/** The path of an inbox. */
export function inboxPath(status: Ticket['status']): string {
  return status === 'open' ? '/console/' : '/console/resolved'
}

/** The path of a ticket. */
export function ticketPath(id: TicketId): string {
  return `/console/tickets/${id}`
}

type Guard = (path: string) => boolean

let guard: Guard | undefined

/** Asks `mayLeave` before the console goes to another page. Answers how to stop asking. */
export function guardLeaving(mayLeave: Guard): () => void {
  guard = mayLeave
  return () => {
    if (guard === mayLeave) guard = undefined
  }
}

/** Goes to another page of the console without loading it anew, unless the page asks to stay. */
export function goTo(path: string): void {
  if (path === location.pathname || guard?.(path) === false) return
  history.pushState(null, '', path)
  // The browser fires popstate for its own back and forward only.
  dispatchEvent(new PopStateEvent('popstate'))
}

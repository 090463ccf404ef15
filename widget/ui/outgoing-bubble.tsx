import type { Outgoing } from '../state/model.ts'
import { TEXT_LIMIT } from '../state/model.ts'
import type { Desk } from './desk.ts'

/** Something the visitor wrote that is not acknowledged yet, with the way to get it there. */
export function OutgoingBubble({ item, desk }: { item: Outgoing; desk: Desk }) {
  const { strings } = desk
  return (
    <li class={item.failed ? 'row customer failed' : 'row customer pending'}>
      <p class="by">
        <b>{strings.you}</b>
      </p>
      <div class="bubble" dir="auto">
        {item.text}
      </div>
      {item.failed ? <Fate item={item} desk={desk} /> : <p class="fate slow">{strings.sending}</p>}
    </li>
  )
}

function Fate({ item, desk }: { item: Outgoing; desk: Desk }) {
  const { strings, session } = desk
  const isOffline = item.failed === 'offline'
  return (
    <p class="fate">
      <span>{reasonOf(item, desk)}</span>
      <button
        type="button"
        class="text"
        onClick={() => (isOffline ? session.retry(item.id) : session.edit(item.id))}
      >
        {isOffline ? strings.retry : strings.edit}
      </button>
    </p>
  )
}

function reasonOf({ failed }: Outgoing, { strings, locale }: Desk): string {
  if (failed === 'too_long') return strings.tooLong(TEXT_LIMIT.toLocaleString(locale))
  return failed === 'refused' ? strings.refused : strings.notSent
}

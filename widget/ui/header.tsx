import type { Owner } from '../../shared/conversation'
import type { Model } from '../state/model'
import { withPerson } from '../state/model'
import type { Desk } from './desk'
import { Icon } from './icons'
import type { IconName } from './icons'

/** Whose shop this is, who is handling the conversation right now, and the way out. */
export function Header({ model, desk }: { model: Model; desk: Desk }) {
  const { icon, label } = handler(model, desk)
  return (
    <div class="header">
      <span class="avatar">
        <Icon name={icon} />
      </span>
      <div class="who">
        <p class="shop">{desk.shop || desk.name}</p>
        <p class="handler">{label}</p>
      </div>
      <button type="button" class="round" aria-label={desk.strings.close} onClick={desk.close}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function handler(model: Model, { strings, name }: Desk): { icon: IconName; label: string } {
  const owner: Owner = model.conversation?.owner ?? { kind: 'desk' }
  if (owner.kind === 'agent') {
    return { icon: 'person', label: `${owner.name ?? ''} · ${strings.person}` }
  }
  if (owner.kind === 'helpdesk' || withPerson(model)) {
    return { icon: 'clock', label: strings.waiting }
  }
  return { icon: 'spark', label: `${name} · ${strings.ai}` }
}

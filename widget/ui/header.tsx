import type { Owner } from '../../shared/conversation.ts'
import type { Model } from '../state/model.ts'
import { withPerson } from '../state/model.ts'
import type { Desk } from './desk.ts'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'

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

import type { Model } from '../state/model'
import { withPerson } from '../state/model'
import type { Desk } from './desk'
import { Icon } from './icons'

/** The way to a person, in every state; once one is on it, who. */
export function PersonLine({ model, desk }: { model: Model; desk: Desk }) {
  const { strings, session } = desk
  const owner = model.conversation?.owner
  if (!withPerson(model)) {
    return (
      <button type="button" class="person-line" onClick={session.handover}>
        <Icon name="person" />
        {strings.askPerson}
      </button>
    )
  }
  return (
    <p class="person-line">
      <Icon name="person" />
      {owner?.kind === 'agent' && owner.name
        ? strings.personHere(owner.name)
        : strings.personComing}
    </p>
  )
}

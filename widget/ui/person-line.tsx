import type { Model } from '../state/model.ts'
import { withPerson } from '../state/model.ts'
import type { Desk } from './desk.ts'
import { Icon } from './icons.tsx'

/** The way to a person. Once asked for, it says that they come; once one is here, the header says who. */
export function PersonLine({ model, desk }: { model: Model; desk: Desk }) {
  const { strings, session } = desk
  if (!withPerson(model)) {
    return (
      <button type="button" class="person-line" onClick={session.handover}>
        <Icon name="person" />
        {strings.askPerson}
      </button>
    )
  }
  if (model.conversation?.owner.kind === 'agent') return null
  return (
    <p class="person-line">
      <Icon name="clock" />
      {strings.personComing}
    </p>
  )
}

import type { Model } from '../state/model.ts'
import type { Desk } from './desk.ts'

/** Three dots while someone writes, or while an answer takes longer than a moment. */
export function Typing({ model, desk }: { model: Model; desk: Desk }) {
  const { typing, outgoing, conversation, trouble } = model
  const asked = outgoing.some(({ failed, action }) => !failed && !action)
  const deskWorks = conversation ? asked && conversation.owner.kind === 'desk' : !trouble
  if (typing === undefined && !deskWorks) return null
  return (
    <p class={typing === undefined ? 'typing slow' : 'typing'}>
      <span class="sr">{desk.strings.typing(typing || desk.name)}</span>
      <i />
      <i />
      <i />
    </p>
  )
}

import type { Model } from '../state/model.ts'
import { Bubble } from './bubble.tsx'
import { Choices } from './choices.tsx'
import type { Desk } from './desk.ts'
import { followEnd, goToEnd } from './follow-end.ts'
import { OutgoingBubble } from './outgoing-bubble.tsx'
import { Typing } from './typing.tsx'

/** The conversation. Its live region reads a message once: a row keeps its key from being sent to being stored. */
export function MessageList({ model, desk }: { model: Model; desk: Desk }) {
  const said = model.outgoing.filter(({ action }) => !action)
  return (
    <div class="middle">
      <div class="scroll" ref={followEnd} tabIndex={0}>
        <div role="log" aria-live="polite" aria-label={desk.strings.messages}>
          <ol class="log">
            {model.messages.map((message) => (
              <Bubble key={message.id} message={message} desk={desk} />
            ))}
            {said.map((item) => (
              <OutgoingBubble key={item.id} item={item} desk={desk} />
            ))}
          </ol>
        </div>
        <Typing model={model} desk={desk} />
        <Choices model={model} desk={desk} />
      </div>
      <button type="button" class="behind" aria-label={desk.strings.newest} onClick={goToEnd}>
        ↓
      </button>
    </div>
  )
}

import type { Choice } from '../../shared/message.ts'
import type { Model } from '../state/model.ts'
import { hasSpoken } from '../state/model.ts'
import type { Desk } from './desk.ts'

/** What can be said with one tap: the desk's suggestions, and before the first word the common questions. */
export function Choices({ model, desk }: { model: Model; desk: Desk }) {
  const { strings, session } = desk
  const choices = choicesOf(model)
  const questions = hasSpoken(model) || !model.conversation ? [] : desk.questions
  if (choices.length + questions.length === 0) return null

  return (
    <div
      class="choices"
      role="group"
      aria-label={choices.length > 0 ? strings.suggestions : strings.questions}
    >
      {choices.map((choice) => (
        <button type="button" key={choice.label} onClick={() => take(choice, desk)}>
          {choice.label}
        </button>
      ))}
      {questions.map((question) => (
        <button type="button" key={question} onClick={() => session.send(question)}>
          {question}
        </button>
      ))}
    </div>
  )
}

function take({ action, text }: Choice, { session }: Desk): void {
  if (action === 'handover') session.handover()
  else session.send(text)
}

/** Only the newest word of the other side can still be answered with a tap. */
function choicesOf({ messages, outgoing }: Model): Choice[] {
  return outgoing.length > 0 ? [] : (messages.at(-1)?.choices ?? [])
}

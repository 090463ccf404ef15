import type { Model } from '../state/model.ts'
import { hasSpoken } from '../state/model.ts'
import type { Desk } from './desk.ts'

const SCORES = [1, 2, 3, 4, 5]

/** Asks once, after a conversation is resolved, how it was. */
export function Rating({ model, desk }: { model: Model; desk: Desk }) {
  const { strings, session } = desk
  const { rating, conversation } = model
  if (conversation?.status !== 'resolved' || !hasSpoken(model) || rating === 'done') return null
  if (rating === 'thanked') return <p class="thanks">{strings.thanks}</p>

  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault()
        const answers = new FormData(event.currentTarget)
        session.rate(Number(answers.get('score')), String(answers.get('comment')))
      }}
    >
      <fieldset>
        <legend>{strings.rate}</legend>
        {SCORES.map((score) => (
          <label key={score} class="star">
            <input type="radio" name="score" value={score} class="sr" required />
            <span class="sr">{strings.score(score)}</span>
            <span aria-hidden="true">★</span>
          </label>
        ))}
      </fieldset>
      <div class="field more">
        <textarea
          name="comment"
          rows={2}
          maxLength={2000}
          aria-label={strings.comment}
          placeholder={strings.comment}
        />
      </div>
      {rating === 'failed' && (
        <p class="note over" role="alert">
          {strings.ratingFailed}
        </p>
      )}
      <div class="rating-end">
        <button type="button" class="text" onClick={session.dismissRating}>
          {strings.noRating}
        </button>
        <button class="solid more" disabled={rating === 'sending'}>
          {strings.sendRating}
        </button>
      </div>
    </form>
  )
}

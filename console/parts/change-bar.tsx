type Props = { count: number; onReview: () => void }

/** On narrow screens: that something is changed, and the way to it. */
export function ChangeBar({ count, onReview }: Props) {
  return (
    <div class="change-bar">
      <span>{count === 1 ? '1 change' : `${count} changes`}, not proposed</span>
      <button class="button button-main" type="button" onClick={onReview}>
        Review
      </button>
    </div>
  )
}

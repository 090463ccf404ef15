const NEAR = 80
const CONTEXT = 56

/**
 * Shows the newest message while the reader is at the end; a reader who scrolled back is left alone, and the box is
 * marked `data-behind` so that the way down can be shown. A ref callback: answers its own cleanup.
 */
export function followEnd(box: HTMLElement | null): (() => void) | undefined {
  if (!box) return undefined
  let following = true

  const onScroll = () => {
    following = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
    box.toggleAttribute('data-behind', !following)
  }
  const onChange = () => {
    if (following || box.querySelector('.pending')) showNewest(box)
    onScroll()
  }
  const content = new MutationObserver(onChange)
  const size = new ResizeObserver(onChange)
  box.addEventListener('scroll', onScroll)
  content.observe(box, { childList: true, subtree: true })
  size.observe(box)
  return () => {
    content.disconnect()
    size.disconnect()
  }
}

/** Goes to the end, but not past the beginning of an answer that is longer than the box. */
function showNewest(box: HTMLElement): void {
  const newest = box.querySelector<HTMLElement>('.log > :last-child')
  const isOwn = newest?.matches('.customer')
  box.scrollTop = isOwn ? box.scrollHeight : (newest?.offsetTop ?? 0) - CONTEXT
}

/** The button after the box leads all the way down. */
export function goToEnd({ currentTarget }: { currentTarget: Element }): void {
  const box = currentTarget.previousElementSibling
  box?.scrollTo(0, box.scrollHeight)
}

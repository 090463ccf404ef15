const NEAR = 80

/**
 * Keeps the newest message in view while the reader is at the end; a reader who scrolled back is left alone, and the
 * box is marked `data-behind` so that the way down can be shown. A ref callback: answers its own cleanup.
 */
export function followEnd(box: HTMLElement | null): (() => void) | undefined {
  if (!box) return undefined
  let following = true

  const onScroll = () => {
    following = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
    if (following) delete box.dataset['behind']
  }
  const observer = new MutationObserver((changes) => {
    if (following || changes.some(isOwn)) scrollToEnd(box)
    else if (changes.some(isMessage)) box.dataset['behind'] = ''
  })
  const size = new ResizeObserver(() => following && scrollToEnd(box))
  box.addEventListener('scroll', onScroll)
  observer.observe(box, { childList: true, subtree: true })
  size.observe(box)
  return () => {
    observer.disconnect()
    size.disconnect()
  }
}

/** Brings the newest message into view. */
export function scrollToEnd(box: Element | null): void {
  box?.scrollTo({ top: box.scrollHeight })
}

function isOwn({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some((node) => node instanceof Element && node.matches('.pending'))
}

function isMessage({ target, addedNodes }: MutationRecord): boolean {
  return addedNodes.length > 0 && target instanceof Element && target.matches('.log')
}

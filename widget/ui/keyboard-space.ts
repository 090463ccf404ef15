/**
 * iOS lays its keyboard over the page without resizing it; only the visual viewport tells what is left to see. A ref
 * callback: answers its own cleanup.
 */
export function leaveKeyboardSpace(panel: HTMLElement | null): (() => void) | undefined {
  const view = window.visualViewport
  if (!panel || !view) return undefined

  const measure = () => {
    const hidden = window.innerHeight - view.height - view.offsetTop
    panel.style.setProperty('--keyboard', `${Math.max(0, Math.round(hidden))}px`)
    panel.style.setProperty('--shift', `${Math.round(view.offsetTop)}px`)
  }
  measure()
  view.addEventListener('resize', measure)
  view.addEventListener('scroll', measure)
  return () => {
    view.removeEventListener('resize', measure)
    view.removeEventListener('scroll', measure)
  }
}

/** iOS lays its keyboard over the page without resizing it; only the visual viewport tells what is left to see. */
export function leaveKeyboardSpace(dock: HTMLElement): void {
  const view = window.visualViewport
  const measure = () => {
    if (!view) return
    const hidden = window.innerHeight - view.height - view.offsetTop
    dock.style.setProperty('--keyboard', `${Math.max(0, hidden)}px`)
    dock.style.setProperty('--shift', `${view.offsetTop}px`)
  }
  view?.addEventListener('resize', measure)
  view?.addEventListener('scroll', measure)
}

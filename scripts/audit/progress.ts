type Screen = { isTTY?: boolean; write(text: string): unknown }

const WIDTH = 30

/** A bar that fills on a terminal, and elsewhere a line for every tenth. */
export function progressOn(screen: Screen): (done: number, all: number) => void {
  let shown = -1
  const steps = screen.isTTY ? 100 : 10
  return (done, all) => {
    const step = Math.floor((steps * done) / all)
    if (step === shown) return
    shown = step
    const told = `${done} of ${all} tickets`
    if (!screen.isTTY) screen.write(`${String(step * 10).padStart(3)} %  ${told}\n`)
    else {
      const full = Math.round((WIDTH * done) / all)
      screen.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${told}`)
      if (done === all) screen.write('\r\x1B[K')
    }
  }
}

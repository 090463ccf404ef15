import { useEffect } from 'preact/hooks'

/** Runs `work` at once and then again and again with a pause between, but never while the tab is hidden. */
export function usePolling(work: () => Promise<void>, pause: number): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let running = false
    let ended = false

    async function run(): Promise<void> {
      clearTimeout(timer)
      if (running || ended || document.hidden) return
      running = true
      await work()
      running = false
      if (!ended) timer = setTimeout(run, pause)
    }

    void run()
    document.addEventListener('visibilitychange', run)
    return () => {
      ended = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', run)
    }
  }, [work, pause])
}

/** Resolves after `delay` milliseconds. */
export function pause(delay: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delay)
  })
}

/**
 * Who an identity token speaks of, read without checking it: the server checks, the chat only has to notice that the
 * person in front of it changed.
 */
export function subjectOf(token: string | undefined): string | undefined {
  try {
    const [, payload = ''] = `${token}`.split('.')
    return `${JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))).sub}`
  } catch {
    return undefined
  }
}

/** Whether what belongs to `owner` is not for whom the page names now, if anybody. */
export function isAnothers(owner: string | undefined, token: string | undefined): boolean {
  return owner !== undefined && owner !== subjectOf(token)
}

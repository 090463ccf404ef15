/**
 * Who an identity token speaks of, read without checking it: the server checks, the chat only has to notice that the
 * person in front of it changed.
 */
export function subjectOf(token: string | undefined): string | undefined {
  try {
    const payload = token?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/')
    const claims: { sub?: unknown } = JSON.parse(atob(payload ?? ''))
    return typeof claims.sub === 'string' ? claims.sub : undefined
  } catch {
    return undefined
  }
}

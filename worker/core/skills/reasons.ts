/** Whether the shop accepts only some reasons, so that one has to be named. */
export function reasonAsked(reasons: string[] | null): boolean {
  return reasons !== null && reasons.length > 0
}

/** The accepted reason that a text names. */
export function reasonIn(text: string, reasons: string[] | null): string | undefined {
  const said = text.toLowerCase()
  return (reasons ?? []).find((reason) => said.includes(reason.toLowerCase()))
}

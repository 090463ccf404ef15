const PARTS = /"(?:[^"\\]|\\.)*"\s*:?|[{}]/g

/**
 * Whether an object in this JSON has a name twice: parsers disagree about which one counts, so a token with twins would
 * mean two things (RFC 7519, section 4; RFC 8259, section 4). The text must be valid JSON.
 */
export function hasTwins(json: string): boolean {
  const open: Set<string>[] = []
  for (const [part] of json.matchAll(PARTS)) {
    if (part === '{') open.push(new Set())
    else if (part === '}') open.pop()
    else if (part.endsWith(':') && isTwin(part.slice(0, -1), open.at(-1))) return true
  }
  return false
}

function isTwin(written: string, names: Set<string> | undefined): boolean {
  const name: unknown = JSON.parse(written)
  const known = typeof name === 'string' && names?.has(name) === true
  if (typeof name === 'string') names?.add(name)
  return known
}

import type { Format } from './format.ts'
import { freshdesk } from './freshdesk.ts'
import { gorgias } from './gorgias.ts'
import { plain } from './plain.ts'
import { zendesk } from './zendesk.ts'

/** Every export that is recognised; a new one is a file of its own and a line here. */
const FORMATS: readonly Format[] = [zendesk, gorgias, freshdesk]

/** The helpdesk whose columns the header has most of, or a plain table; undefined where nothing could be read from it. */
export function formatOf(header: readonly string[]): Format | undefined {
  const columns = new Set(header)
  const hits = ({ knownBy }: Format) => knownBy.filter((name) => columns.has(name)).length
  const [best] = FORMATS.toSorted((left, right) => hits(right) - hits(left))
  const format = best && hits(best) >= 2 ? best : plain
  const readable = [...(format.columns.subject ?? []), ...(format.columns.body ?? [])]
  return readable.some((name) => columns.has(name)) ? format : undefined
}

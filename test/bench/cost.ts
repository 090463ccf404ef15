import type { Alone } from './speed.ts'
import type { Work } from './work.ts'

/**
 * Published prices in dollars a unit (paid plan, beyond what is included), November 2026:
 * https://developers.cloudflare.com/workers/platform/pricing/ · durable-objects/platform/pricing · d1/platform/pricing
 */
const PRICE = {
  workerRequest: 0.3 / 1e6,
  cpuMs: 0.02 / 1e6,
  roomRequest: 0.15 / 1e6,
  roomGbSecond: 12.5 / 1e6,
  rowRead: 0.001 / 1e6,
  rowWritten: 1 / 1e6,
}

/** A room has 128 MB, and may be billed until it hibernates after ten idle seconds: the worst case is counted. */
const ROOM_GB_SECONDS = 0.128 * 10
/** Opening the conversation: one row each for conversation and greeting, and their index entries. */
const START_ROWS = 6

/** The cost of one automated contact: opening the chat and asking one question. */
export function costOf(work: Work[], alone: Alone[]): { dollars: number; lines: string[] } {
  const message = work.find(({ name }) => name.startsWith('order status, proven at once'))
  const cpuMs = 2 * Math.max(...alone.map((row) => row.cpuMs))
  const written = (message?.rowsWritten ?? 0) + START_ROWS
  const parts: [string, number, number][] = [
    ['2 Worker requests', 2, PRICE.workerRequest],
    [`${cpuMs.toFixed(1)} ms of CPU (measured here with D1's own, twice)`, cpuMs, PRICE.cpuMs],
    ['2 room requests', 2, PRICE.roomRequest],
    ['room in memory for 10 s, GB-s', ROOM_GB_SECONDS, PRICE.roomGbSecond],
    [`${message?.rowsRead ?? 0} rows read`, message?.rowsRead ?? 0, PRICE.rowRead],
    [`${written} rows written`, written, PRICE.rowWritten],
  ]
  return {
    dollars: parts.reduce((sum, [, count, price]) => sum + count * price, 0),
    lines: parts.map(([name, count, price]) => `${name.padEnd(56)} $${(count * price).toFixed(9)}`),
  }
}

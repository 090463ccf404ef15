import type { Context } from 'hono'
import { LanewayError } from '../../../shared/error.ts'

/** Where a call comes from: its address, or for IPv6 the /64, because one customer holds a whole one. */
export function networkOf(c: Context): string | undefined {
  const address = c.req.header('cf-connecting-ip')
  return address?.includes(':') ? prefixOf(address) : address
}

/** The first four of eight groups, however the address is abbreviated: `2001:db8::1` is in `2001:db8:0:0`. */
function prefixOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  const whole = groups.concat(Array<string>(Math.max(0, missing)).fill('0'), tail?.split(':') ?? [])
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

const closed = new Map<string, { error: LanewayError; until: number }>()
const MOST_KEPT = 10_000

/**
 * Makes a call that is limited by network. Once it was refused, this isolate refuses on without asking: what goes on
 * beyond the limit costs neither a room nor a statement. @throws LanewayError `too_many`
 */
export async function whileOpen<Value>(
  key: string | undefined,
  call: () => Promise<Value>,
): Promise<Value> {
  const kept = key === undefined ? undefined : closed.get(key)
  if (kept && kept.until > Date.now())
    throw new LanewayError('too_many', kept.error.message, {
      retryAfter: Math.ceil((kept.until - Date.now()) / 1_000),
    })
  try {
    return await call()
  } catch (error) {
    if (key !== undefined && error instanceof LanewayError && error.code === 'too_many') {
      if (closed.size >= MOST_KEPT) closed.clear()
      closed.set(key, { error, until: Date.now() + (error.retryAfter ?? 1) * 1_000 })
    }
    throw error
  }
}

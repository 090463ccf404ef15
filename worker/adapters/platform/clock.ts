import { newId } from '../../../shared/ids.ts'
import type { Clock, Ids } from '../../ports/platform.ts'

/** The platform's clock. In Workers it stands still between two I/O operations. */
export const systemClock: Clock = { now: () => new Date(), moment: () => scheduler.wait(20) }

/** Ids from the platform's cryptographic random source. */
export const randomIds: Ids = {
  make: (prefix) => newId(prefix, crypto.getRandomValues(new Uint8Array(16))),
}

import { reviewAll } from '../../flow/review-all.ts'
import { sweep } from '../../flow/sweep.ts'
import { depsForAllShards } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { sweptRooms } from '../room/rooms.ts'

/** The schedule in `wrangler.toml` that reviews the shops; every other one sweeps. */
const DAILY = '20 2 * * *'

/** What the clock brings, on every database; one that is down does not hold up the others. */
export async function run(cron: string, env: Env): Promise<void> {
  const work = depsForAllShards(env).map((deps) =>
    cron === DAILY ? reviewAll(deps) : sweep(deps, sweptRooms(env)),
  )
  await Promise.allSettled(work)
}

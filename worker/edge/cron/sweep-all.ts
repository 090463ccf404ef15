import { sweep } from '../../flow/sweep.ts'
import { depsForAllShards } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { sweptRooms } from '../room/rooms.ts'

/** Every minute, on every database: takes up what was left lying. A database that is down does not hold up the others. */
export async function sweepAll(env: Env): Promise<void> {
  await Promise.allSettled(depsForAllShards(env).map((deps) => sweep(deps, sweptRooms(env))))
}

import { sweep } from '../../flow/sweep.ts'
import { depsForAllShards } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { sweptRooms } from '../room/rooms.ts'

/** Every minute, on every database: takes up what was left lying. */
export async function sweepAll(env: Env): Promise<void> {
  for (const deps of depsForAllShards(env)) await sweep(deps, sweptRooms(env))
}

import { sweep } from '../../flow/sweep'
import { depsForAllShards } from '../../wiring/deps'
import type { Env } from '../../wiring/settings'
import { sweptRooms } from '../room/rooms'

/** Every minute, on every database: takes up what was left lying. */
export async function sweepAll(env: Env): Promise<void> {
  for (const deps of depsForAllShards(env)) await sweep(deps, sweptRooms(env))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attacked } from './attacked.ts'
import { signIn, type Owner } from './support-abuse/console.ts'
import { judge } from './support-abuse/checkers.ts'
import { serveShop, type Served } from './support-abuse/desk.ts'
import { playChat } from './support-abuse/play-chat.ts'
import { playData } from './support-abuse/play-data.ts'
import { playFlood } from './support-abuse/play-flood.ts'
import type { Case } from './support-abuse/seen.ts'

/** Plays every case of the set against the served desk, through its doors; each demand is judged by its own checker. */
export async function attackSupport(folder: string): Promise<Attacked[]> {
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Case)
  const served = await serveShop()
  try {
    const owner = await signIn(served)
    return await inTurn(
      Map.groupBy(cases, ({ category }) => category),
      served,
      owner,
    )
  } finally {
    await served.stop()
  }
}

async function inTurn(
  categories: Map<string, Case[]>,
  served: Served,
  owner: Owner,
): Promise<Attacked[]> {
  const all: Attacked[] = []
  for (const [category, cases] of categories) {
    const attacked: Attacked = { set: `support_abuse/${category}`, tried: 0, failed: [], notes: [] }
    for (const one of cases) await attack(attacked, one, served, owner)
    all.push(attacked)
  }
  return all
}

async function attack(attacked: Attacked, one: Case, served: Served, owner: Owner): Promise<void> {
  const { failed, notes = [] } = attacked
  const line = `${one.id} “${one.text.slice(0, 70)}”`
  const seen = await play(one, served, owner)
  if (seen === 'no such field') {
    notes.push(`no such field yet: ${one.setup.field ?? 'none'} (${one.id})`)
    return
  }
  attacked.tried += 1
  if ('known' in seen && !seen.known)
    notes.push(`played as a burst of messages: ${one.setup.how ?? ''} (${one.id})`)
  const faults = judge(one, seen)
  if (faults.length > 0) failed.push(`${line}: ${faults.join('; ')}`)
}

function play(one: Case, served: Served, owner: Owner) {
  if (one.category === 'flood' || one.setup.how !== undefined) return playFlood(served, one)
  return one.setup.field === undefined ? playChat(served, one) : playData(served, owner, one)
}

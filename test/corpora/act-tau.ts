import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openTauDesk } from './tau/desk.ts'
import { TAU_POLICY } from './tau/policy.ts'
import { tryVariations, variationsOf, type Refused } from './tau/refusals.ts'
import { readShop, type TauTask } from './tau/shop.ts'
import { playTask, type TaskResult } from './tau/tasks.ts'

/**
 * Imports the tau retail shop whole, makes its written policy live, and has the ground truth of every task done by the
 * desk's own actions on a fresh copy: the shop must end as the reference has it. Then everything the policy forbids that
 * follows from those tasks is tried, and must be refused for its reason with nothing changed.
 */
const USAGE = 'npm run act-tau -- FOLDER [--tasks FILE] [--sample N] [--json]'

const { values, positionals } = parseArgs({
  options: {
    tasks: { type: 'string' },
    /** So many of the tasks and four times as many variations, evenly taken; all of them where absent. */
    sample: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [folder] = positionals
if (!folder) {
  console.error(USAGE)
  process.exit(2)
}
const shop = readShop(folder)
const file = values.tasks ?? join(folder, 'tasks_train.json')
const all = JSON.parse(readFileSync(file, 'utf8')) as TauTask[]
const sample = values.sample === undefined ? Infinity : Number(values.sample)
const tasks = evenly(all, sample)
const desk = await openTauDesk(shop)
const results: TaskResult[] = []
let refused: Refused
try {
  await desk.live(TAU_POLICY)
  for (const task of tasks) results.push(await playTask(desk, shop, task))
  refused = await tryVariations(desk, evenly(variationsOf(shop, tasks), 4 * sample))
} finally {
  await desk.stop()
}

function evenly<One>(whole: One[], most: number): One[] {
  const step = Math.max(1, Math.ceil(whole.length / most))
  return whole.filter((_one, index) => index % step === 0)
}

const ended = results.filter(({ wrong }) => wrong.length === 0).length
const codes = [...refused.codes].map(([code, tally]) => ({ code, ...tally }))
const tried = codes.reduce((sum, one) => sum + one.tried, 0)
const right = codes.reduce((sum, one) => sum + one.right, 0)
if (values.json) {
  console.log(JSON.stringify({ imported: desk.imported, results, codes, wrong: refused.wrong }))
} else {
  report()
}
process.exitCode = ended === tasks.length && right === tried ? 0 : 1

function report(): void {
  const { orders, customers, products } = desk.imported
  console.log(`imported ${orders} orders, ${customers} customers, ${products} products`)
  for (const { id, wrong, against } of results) {
    for (const line of against) console.log(`task ${id}, against the written policy: ${line}`)
    for (const line of wrong) console.log(`task ${id}: ${line}`)
  }
  const writes = results.reduce((sum, one) => sum + one.writes, 0)
  console.log(`tasks: ${tasks.length}, ended as expected: ${ended} (${writes} actions)`)
  for (const line of refused.wrong) console.log(line)
  for (const one of codes)
    console.log(`  ${one.code}: tried ${one.tried}, refused rightly ${one.right}`)
  console.log(
    `variations: ${tried}, refused rightly: ${right} (${refused.last} also at the last door)`,
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openTauDesk } from './tau/desk.ts'
import { TAU_POLICY } from './tau/policy.ts'
import { tryVariations, variationsOf } from './tau/refusals.ts'
import { readShop, type TauTask } from './tau/shop.ts'
import { playTask } from './tau/tasks.ts'

const { values, positionals } = parseArgs({
  options: { tasks: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (!folder) throw new Error('npm run act-tau -- FOLDER [--tasks FILE] [--json]')
const file = values.tasks ?? join(folder, 'tasks_train.json')
const shop = readShop(folder)
const tasks = JSON.parse(readFileSync(file, 'utf8')) as TauTask[]
const desk = await openTauDesk(shop)
await desk.live(TAU_POLICY)
const results = []
for (const task of tasks.slice(0, 2)) results.push(await playTask(desk, shop, task))
const well = results.filter(({ wrong }) => wrong.length === 0)
for (const { id, wrong } of results)
  for (const line of wrong.slice(0, 8)) console.log(id, line.slice(0, 300))
console.log(`tasks: ${tasks.length}, ended as expected: ${well.length}`)
const variations = variationsOf(shop, tasks)
const t = performance.now()
const refused = await tryVariations(desk, variations)
console.log(Math.round(performance.now() - t) / 1000)
for (const line of refused.wrong.slice(0, 40)) console.log(line.slice(0, 400))
for (const [code, { tried, right }] of refused.codes) console.log(`  ${code}: ${right} of ${tried}`)
console.log(
  `variations: ${variations.length}, refused rightly: ${variations.length - refused.wrong.length}`,
)
await desk.stop()

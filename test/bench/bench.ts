import { build } from '../../scripts/build.ts'
import { costOf } from './cost.ts'
import { measureReading } from './reading.ts'
import { measureReplay } from './replay.ts'
import { measureSizes } from './sizes.ts'
import { measureSpeed } from './speed.ts'
import { measureWork } from './work.ts'

/** Every performance figure, measured in one run on this machine: npm run bench [-- --json] */
const asJson = process.argv.includes('--json')
const tell = (text: string) => void (asJson || console.log(text))

await build()
const sizes = measureSizes()
tell('\nSizes, gzipped')
for (const [name, bytes] of Object.entries(sizes))
  tell(`  ${name.padEnd(34)} ${(bytes / 1000).toFixed(1)} kB`)

const reading = await measureReading()
tell('\nReading one message in workerd   p50 ms   p99 ms   most ms')
for (const row of reading) {
  tell(
    `  ${row.name.padEnd(28)} ${row.p50.toFixed(3).padStart(9)} ${row.p99.toFixed(3).padStart(8)} ${row.most.toFixed(3).padStart(9)}`,
  )
}

const replay = await measureReplay()
tell(
  `\nA changed rule over ${replay.contacts} stored contacts, in workerd: ${replay.seconds.toFixed(2)} s (${replay.changed} listed as changed)`,
)

const work = await measureWork()
tell('\nD1 work per message            statements   rows read   rows written   round trips')
for (const row of work) {
  tell(
    `  ${row.name.padEnd(28)} ${String(row.statements).padStart(10)} ${String(row.rowsRead).padStart(11)} ${String(row.rowsWritten).padStart(14)} ${String(row.roundTrips).padStart(13)}`,
  )
}

const speed = await measureSpeed()
tell('\nOne reply at a time             p50 ms   p99 ms   CPU ms   ratio p50   ratio CPU')
for (const row of speed.alone) {
  tell(
    `  ${row.name.padEnd(28)} ${row.p50.toFixed(2).padStart(7)} ${row.p99.toFixed(2).padStart(8)} ${row.cpuMs.toFixed(2).padStart(8)} ${row.ratioP50.toFixed(2).padStart(11)} ${row.ratioCpu.toFixed(2).padStart(11)}`,
  )
}
tell(
  `\nStored and answered, 16 at once: ${speed.together.perSecond.toFixed(0)} a second (bare Worker ${speed.together.barePerSecond.toFixed(0)}, ratio ${speed.together.ratio.toFixed(2)}), ${speed.together.failed} failed`,
)

const cost = costOf(work, speed.alone)
tell('\nCost of one automated contact (a conversation with one question), at published prices')
for (const line of cost.lines) tell(`  ${line}`)
tell(`  total $${cost.dollars.toFixed(7)}`)

if (asJson) console.log(JSON.stringify({ sizes, reading, replay, work, speed, cost }, null, 2))
process.exit(0)

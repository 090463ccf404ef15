import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { ROOT } from '../../scripts/local.ts'

/** Makes 5,000 tickets of the messages in FOLDER and audits them: node test/corpora/audit-tickets.ts FOLDER */
const TICKETS = 5_000
const FILES = ['hint3_train.jsonl', 'abcd_utterances.jsonl']

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('node test/corpora/audit-tickets.ts FOLDER')
const texts = FILES.flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)
const rows = Array.from({ length: TICKETS }, (_ticket, at) => ({
  subject: '',
  body: texts[at % texts.length],
  created_at: new Date(Date.UTC(2026, 9, 1, 0, at)).toISOString(),
}))
const kept = mkdtempSync(join(tmpdir(), 'audit-'))
const file = join(kept, 'tickets.csv')
writeFileSync(file, Papa.unparse(rows))
const started = performance.now()
const { status, stdout } = spawnSync(
  process.execPath,
  [join(ROOT, 'scripts/audit.ts'), file, '--json'],
  {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const seconds = (performance.now() - started) / 1000
rmSync(kept, { recursive: true })
const { tickets } = JSON.parse(stdout) as { tickets: { lane: string; because: string }[] }
const lanes = Map.groupBy(tickets, ({ lane }) => lane)
const counts = [...lanes].map(([lane, some]) => `${lane} ${some.length}`)
console.log(`${tickets.length} tickets audited in ${seconds.toFixed(1)} s: ${counts.join(', ')}`)
const unexplained = tickets.filter(({ because }) => !because).length
process.exit(status === 0 && tickets.length === TICKETS && unexplained === 0 ? 0 : 1)

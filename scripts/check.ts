import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './local.ts'

/** Every check, in the order of how fast they tell; the first that fails ends the run with its own words. */
const CHECKS: [name: string, command: string, ...args: string[]][] = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint'],
  ['types', 'tsc', '--project', 'tsconfig.json'],
  ['types of pages', 'tsc', '--project', 'tsconfig.pages.json'],
  ['types of scripts and tests', 'tsc', '--project', 'tsconfig.node.json'],
  [
    'architecture',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'shared',
    'worker',
    'widget',
    'console',
    'scripts',
  ],
  ['dead code', 'knip'],
]

for (const [name, command, ...args] of CHECKS) {
  const started = performance.now()
  const run = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)`)
  if (run.status !== 0) {
    console.log(`${run.stdout}${run.stderr}`)
    process.exit(1)
  }
}

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.ts'
import { findBrowser } from './browser.ts'
import { ROOT } from './local.ts'

/** `npm test`: every check, then every test. The browser is found or fetched first, so that no page test is left out. */
run('node', 'scripts/check.ts')
await build()
process.env.LANEWAY_BROWSER = findBrowser()
run('vitest', 'run', ...process.argv.slice(2))

function run(command: string, ...args: string[]): void {
  const executable =
    command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command)
  const { status } = spawnSync(executable, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

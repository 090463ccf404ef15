import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildConsole } from '../console/build.ts'
import { buildWidget } from '../widget/build.ts'
import { ROOT } from './local.ts'

/** Builds all that is deployed: the storefront and widget and console as assets, the Worker as one file. */
export async function build(): Promise<void> {
  const assets = join(ROOT, 'dist/assets')
  mkdirSync(assets, { recursive: true })
  cpSync(join(ROOT, 'demo/storefront'), assets, { recursive: true })
  await buildWidget()
  await buildConsole()
  buildWorker()
}

function buildWorker(): void {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')
  const run = spawnSync(
    process.execPath,
    [wrangler, 'deploy', '--dry-run', '--outdir', 'dist/worker'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'warn' },
    },
  )
  if (run.status !== 0)
    throw new Error(`The Worker could not be built.\n${run.stdout}${run.stderr}`)
}

if (import.meta.main) await build()

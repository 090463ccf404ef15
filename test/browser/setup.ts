import type { TestProject } from 'vitest/node'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { findBrowser } from '../../scripts/browser.ts'
import { ROOT, runLocally } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    desk: string
    browser: string
  }
}

/** Runs the built Worker with the demo shop, as `npm start` does but keeping nothing, and finds the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(ROOT, 'dist/worker/index.js'))) await build()
  const local = await runLocally({ port: 0, state: null, demo: true })
  await seedDemo(local.url, local.adminKey)
  project.provide('desk', local.url.href)
  project.provide('browser', findBrowser())
  return local.stop
}

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { runLocally, STATE, type Local } from './local.ts'
import { seedDemo } from './seed-demo.ts'

const MINUTE = 60_000
const port = Number(process.env.PORT ?? 8787)

console.log('Building …')
await build()
const local = await runLocally({ port, state: STATE, demo: true })
await seedDemo(local.url, local.adminKey)
const server = join(STATE, 'server.json')
writeFileSync(server, JSON.stringify({ url: local.url.href, key: local.adminKey }), { mode: 0o600 })

console.log(`
  Laneway runs at http://localhost:${local.url.port}

    /               the demo storefront with the widget
    /console        the console; sign in as owner@demo.laneway.example
    /openapi.json   the shopper's API
    /health         settings and backlog

  Ctrl+C stops it.
`)

/** Nothing triggers the cron on this machine, so this does, as the platform would. */
const sweeper = setInterval(() => void sweep(local), MINUTE)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(sweeper)
    rmSync(server, { force: true })
    void local.stop().then(() => process.exit(0))
  })
}

async function sweep({ miniflare }: Local): Promise<void> {
  try {
    const worker = await miniflare.getWorker()
    await worker.scheduled({ cron: '* * * * *', scheduledTime: new Date() })
  } catch (error) {
    console.error('The sweeper failed and will try again in a minute.', error)
  }
}

import { runLocally } from '../../scripts/local.ts'

/** A desk in a process of its own, so that it can be killed: node test/faults/serve.ts STATE PORT. Sweeps each second. */
const [state, port] = process.argv.slice(2)
const local = await runLocally({ port: Number(port), state: state ?? null, demo: true })
const worker = await local.miniflare.getWorker()
process.send?.({ key: local.adminKey })
setInterval(() => void worker.scheduled({ cron: '* * * * *', scheduledTime: new Date() }), 1_000)

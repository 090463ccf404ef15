import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'

export const ROOT = join(import.meta.dirname, '..')
/** What `npm start` keeps: the local database, the rooms, and this machine's own secrets. */
export const STATE = join(ROOT, '.laneway')

export type Local = {
  url: URL
  adminKey: string
  /** All that must never leave it. */
  secrets: string[]
  miniflare: Miniflare
  stop(): Promise<void>
}

/**
 * Runs the built Worker on this machine with everything `wrangler.toml` names: D1, rooms, queues, mail, assets. It is
 * workerd without `wrangler dev` in front, which costs about 3 ms a request. `state` null keeps nothing.
 */
export async function runLocally(options: {
  port: number
  state: string | null
  demo: boolean
}): Promise<Local> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'))
  const secrets = options.state ? keptSecrets(options.state) : newSecrets()
  const { modulesRules: _unused, connectHandlers: _none, bindings, ...worker } = workerOptions
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: options.port,
      log: new NoOpLog(),
      cf: false,
      unsafeTriggerHandlers: true,
      ...(options.state && { resourcePersistencePath: options.state }),
      workers: [
        {
          ...worker,
          name: 'laneway',
          modules: [{ type: 'ESModule', path: join(ROOT, 'dist/worker/index.js') }],
          modulesRoot: join(ROOT, 'dist/worker'),
          bindings: {
            ...(bindings as Record<string, string>),
            ...secrets,
            DEMO: String(options.demo),
          },
        },
      ],
    } as Parameters<typeof convertV4MiniflareOptions>[0]),
  )
  const url = await miniflare.ready
  await migrate(miniflare)
  return {
    url,
    adminKey: secrets.ADMIN_KEY,
    secrets: Object.values(secrets),
    miniflare,
    stop: () => miniflare.dispose(),
  }
}

type Secrets = { SESSION_SECRET: string; ADMIN_KEY: string }

function newSecrets(): Secrets {
  return {
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ADMIN_KEY: randomBytes(24).toString('hex'),
  }
}

function keptSecrets(state: string): Secrets {
  mkdirSync(state, { recursive: true })
  const file = join(state, 'secrets.json')
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(newSecrets()), { mode: 0o600 })
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

/** Applies what is new in `migrations/`, remembered in the same table that `wrangler d1 migrations apply` uses. */
async function migrate(miniflare: Miniflare): Promise<void> {
  const database = await miniflare.getD1Database('DB')
  await database
    .prepare(
      'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
    )
    .run()
  const { results } = await database
    .prepare('SELECT name FROM d1_migrations')
    .all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  for (const { name, statements } of migrations().filter(
    (migration) => !applied.has(migration.name),
  )) {
    await database.batch([
      ...statements.map((statement) => database.prepare(statement)),
      database.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  }
}

/** The migrations in order, each as its statements. */
export function migrations(): { name: string; statements: string[] }[] {
  const folder = join(ROOT, 'migrations')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  return names.map((name) => ({
    name,
    statements: readFileSync(join(folder, name), 'utf8')
      .split('--> statement-breakpoint')
      .filter((sql) => sql.trim() !== ''),
  }))
}

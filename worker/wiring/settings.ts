import * as z from 'zod/mini'

/** The bindings of the Worker, as `wrangler.toml` names them. */
export type Env = {
  DB: D1Database
  ROOMS: DurableObjectNamespace
  CONTACTS: Queue
  OUTBOX: Queue
  ASSETS: Fetcher
  EMAIL?: SendEmail
  SESSION_SECRET?: string
  ADMIN_KEY?: string
  MAIL_FROM?: string
  DEMO?: string
  SHARDS?: string
}

/** Every setting with what it is for, what it must look like, and what happens without it. */
const SETTINGS = {
  SESSION_SECRET: {
    doc: 'Signs the tokens of shoppers and the sessions of agents. At least 32 characters.',
    schema: z.string().check(z.minLength(32)),
  },
  ADMIN_KEY: {
    doc: 'Opens POST /v1/import for `npm run import`. Without it the import is closed.',
    schema: z.optional(z.string().check(z.minLength(24))),
  },
  MAIL_FROM: {
    doc: 'The address sign-in codes come from; its domain must be onboarded to Email Service.',
    schema: z.optional(z.email()),
  },
  DEMO: {
    doc: 'Shows sign-in codes on the sign-in page. Never set it on a public address.',
    schema: z.optional(z.enum(['true', 'false'])),
  },
  SHARDS: {
    doc: 'JSON object from merchant id to the name of the D1 binding that holds it; all others live in DB.',
    schema: z.optional(z.string().check(z.refine(isShardMap))),
  },
}

type SettingName = keyof typeof SETTINGS

export type Settings = {
  sessionSecret: string | undefined
  adminKey: string | undefined
  mailFrom: string | undefined
  demo: boolean
  shards: Record<string, string>
  /** What is missing or wrong, in words; shown in `/health`, with the feature that needs it switched off. */
  problems: { setting: SettingName; problem: string }[]
}

const parsed = new WeakMap<Env, Settings>()

/** Reads the settings of this Worker once. Nothing throws: a wrong one is reported and left out. */
export function settingsOf(env: Env): Settings {
  const known = parsed.get(env)
  if (known) return known
  const settings = parse(env)
  parsed.set(env, settings)
  return settings
}

function parse(env: Env): Settings {
  const problems: Settings['problems'] = []
  function read(setting: SettingName): string | undefined {
    const { schema, doc } = SETTINGS[setting]
    const result = schema.safeParse(env[setting])
    if (result.success) return result.data
    problems.push({
      setting,
      problem: `${env[setting] === undefined ? 'missing' : 'wrong'}. ${doc}`,
    })
    return undefined
  }
  const demo = read('DEMO') === 'true'
  const mailFrom = read('MAIL_FROM')
  if (!demo && env.MAIL_FROM === undefined) {
    problems.push({ setting: 'MAIL_FROM', problem: `missing. ${SETTINGS.MAIL_FROM.doc}` })
  }
  return {
    sessionSecret: read('SESSION_SECRET'),
    adminKey: read('ADMIN_KEY'),
    mailFrom,
    demo,
    shards: toShardMap(read('SHARDS')),
    problems,
  }
}

function isShardMap(text: string): boolean {
  try {
    const map: unknown = JSON.parse(text)
    return (
      typeof map === 'object' &&
      map !== null &&
      Object.values(map).every((name) => typeof name === 'string')
    )
  } catch {
    return false
  }
}

/** Checked by `isShardMap`. */
function toShardMap(text: string | undefined): Record<string, string> {
  return text ? (JSON.parse(text) as Record<string, string>) : {}
}

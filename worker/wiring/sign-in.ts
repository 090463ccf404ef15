import { LanewayError } from '../../shared/error.ts'
import { emailServiceMailer } from '../adapters/platform/mailer.ts'
import type { SignIn } from '../ports/sign-in.ts'
import { settingsOf, type Env } from './settings.ts'

/** Codes of the local demo, so that the sign-in page can show them. */
const shown = new Map<string, string>()
const known = new Map<string, Promise<SignIn>>()

/** The sign-in of this Worker, loaded on first use: the library is large and shoppers never need it. */
export function signInFor(env: Env, origin: string): Promise<SignIn> {
  const existing = known.get(origin)
  if (existing) return existing
  const made = load(env, origin)
  if (known.size > 20) known.clear()
  known.set(origin, made)
  return made
}

/** The last code made for this address; only ever kept in the local demo. */
export function demoCode(email: string): string | undefined {
  return shown.get(email.toLowerCase())
}

async function load(env: Env, origin: string): Promise<SignIn> {
  const { sessionSecret, demo } = settingsOf(env)
  if (!sessionSecret)
    throw new LanewayError('unavailable', 'Sign-in is not configured; see /health.')
  const { betterAuthSignIn } = await import('../adapters/auth/better-auth.ts')
  return betterAuthSignIn({
    database: env.DB,
    secret: sessionSecret,
    origin,
    deliver: demo ? show : (email, code) => mailCode(env, email, code),
  })
}

async function show(email: string, code: string): Promise<void> {
  shown.set(email.toLowerCase(), code)
  // oxlint-disable-next-line no-console -- the local demo has no mailbox: its owner reads the code in the terminal
  console.log(`Sign-in code for ${email}: ${code}`)
}

/** Fixed words only: nothing a visitor wrote reaches the mail. */
async function mailCode(env: Env, email: string, code: string): Promise<void> {
  const sender = settingsOf(env).mailFrom
  if (!sender) throw new LanewayError('unavailable', 'MAIL_FROM is not configured; see /health.')
  await emailServiceMailer(env.EMAIL).send({
    to: email,
    from: { email: sender, name: 'Laneway' },
    subject: `${code} is your sign-in code`,
    text: `Your sign-in code is ${code}. It is valid for 10 minutes. If you did not ask for it, you can ignore this mail.`,
    headers: {},
  })
}

import { betterAuth } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { emailOTP } from 'better-auth/plugins'
import { drizzle } from 'drizzle-orm/d1'
import type { SignIn } from '../../ports/sign-in.ts'
import { account, session, user, verification } from './schema.ts'

export type AuthOptions = {
  database: D1Database
  secret: string
  origin: string
  deliver(email: string, code: string): Promise<void>
}

const DAY = 86_400

/** Sign-in by e-mail code with better-auth (https://www.better-auth.com/docs/plugins/email-otp). Codes live 10 minutes. */
export function betterAuthSignIn({ database, secret, origin, deliver }: AuthOptions): SignIn {
  const secure = origin.startsWith('https:')
  const auth = betterAuth({
    secret,
    baseURL: origin,
    basePath: '/console/auth',
    database: drizzleAdapter(drizzle(database), {
      provider: 'sqlite',
      schema: { user, session, account, verification },
    }),
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      useSecureCookies: false,
      defaultCookieAttributes: { secure, sameSite: 'strict', httpOnly: true, path: '/' },
      cookies: { session_token: { name: secure ? '__Host-laneway' : 'laneway' } },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: 600,
        allowedAttempts: 5,
        sendVerificationOTP: ({ email, otp }) => deliver(email, otp),
      }),
    ],
  })

  return {
    async sendCode(email) {
      await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } })
    },
    async signIn(email, code) {
      const response = await auth.api.signInEmailOTP({
        body: { email, otp: code },
        asResponse: true,
      })
      return response.ok ? response.headers.getSetCookie() : null
    },
    async emailOf(headers) {
      const found = await auth.api.getSession({ headers })
      return found?.user.email ?? null
    },
    async signOut(headers) {
      const response = await auth.api.signOut({ headers, asResponse: true })
      return response.headers.getSetCookie()
    },
  }
}

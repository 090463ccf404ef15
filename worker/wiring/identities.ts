import { LanewayError } from '../../shared/error.ts'
import type { Identities } from '../ports/identities.ts'
import { settingsOf, type Env } from './settings.ts'

/** Who shops say their customers are; loaded on first use, because most visitors are nobody in particular. */
export async function identitiesFor(env: Env): Promise<Identities> {
  const { sessionSecret } = settingsOf(env)
  if (!sessionSecret)
    throw new LanewayError('unavailable', 'Identities are not configured; see /health.', {
      retryAfter: 60,
    })
  const { derivedIdentities } = await import('../adapters/identity/identities.ts')
  return derivedIdentities(sessionSecret)
}

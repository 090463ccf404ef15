import { LanewayError } from '../../shared/error.ts'
import type { Webhooks } from '../ports/webhooks.ts'
import type { Identities } from '../ports/identities.ts'
import { settingsOf, type Env } from './settings.ts'

/** Who shops say their customers are; loaded on first use, because most visitors are nobody in particular. */
export async function identitiesFor(env: Env): Promise<Identities> {
  const sessionSecret = secretOf(env)
  const { derivedIdentities } = await import('../adapters/identity/identities.ts')
  return derivedIdentities(sessionSecret)
}

/** Who sent what stores report. Without a secret of the Worker's own everything is refused. */
export async function webhooksFor(env: Env): Promise<Webhooks> {
  const sessionSecret = secretOf(env)
  const { derivedWebhooks } = await import('../adapters/identity/webhooks.ts')
  return derivedWebhooks(sessionSecret)
}

function secretOf(env: Env): string {
  const { sessionSecret } = settingsOf(env)
  if (!sessionSecret)
    throw new LanewayError('unavailable', 'Identities are not configured; see /health.', {
      retryAfter: 60,
    })
  return sessionSecret
}

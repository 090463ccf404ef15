import { Hono, type Context } from 'hono'
import type { IdentityPage } from '../../../shared/api.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { Identity, OfferedIdentity } from '../../../shared/identity.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import { rotateIdentity } from '../../flow/rotate-identity.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import { identitiesFor, webhooksFor } from '../../wiring/identities.ts'
import type { Env } from '../../wiring/settings.ts'

type App = { Bindings: Env; Variables: { agent: Agent } }

/** The secret a shop signs its customers' identities with, under `/console/api`; for owners only. */
export const identityRoutes = new Hono<App>()

identityRoutes.get('/identity', async (c) => {
  const { merchant: id } = ownerOf(c)
  const merchant = await depsFor(c.env, id).merchants.find(id)
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  return c.json(await pageOf(c, merchant))
})

identityRoutes.post('/identity/rotate', async (c) => {
  const owner = ownerOf(c)
  return c.json(await pageOf(c, await rotateIdentity(depsFor(c.env, owner.merchant), owner)))
})

/**
 * Whom the shop has signed for; undefined where it has signed nothing.
 * @throws LanewayError `unauthorised` with the field, `not_found`
 */
export async function identityOf(
  env: Env,
  merchant: MerchantId,
  offered: OfferedIdentity,
): Promise<Identity | undefined> {
  const { merchants, clock } = depsFor(env, merchant)
  const [found, identities] = await Promise.all([merchants.find(merchant), identitiesFor(env)])
  if (!found) throw new LanewayError('not_found', 'There is no such shop.', { field: 'merchant' })
  return identities.read(found, offered, clock.now())
}

/** The example names the owner, so that nobody gets a customer's token from it. */
async function pageOf(c: Context<App>, merchant: Merchant): Promise<IdentityPage> {
  const { email } = c.get('agent')
  const identities = await identitiesFor(c.env)
  const { clock } = depsFor(c.env, merchant.id)
  const webhooks = await webhooksFor(c.env)
  const [secrets, webhookSecret, example] = await Promise.all([
    identities.secretsOf(merchant),
    webhooks.secretOf(merchant),
    identities.sign(merchant, { subject: email, email }, clock.now()),
  ])
  return {
    secret: secrets.token,
    hashSecret: secrets.hash,
    webhookSecret,
    generation: merchant.identity?.generation ?? 1,
    ...(merchant.identity && { rotatedAt: merchant.identity.rotatedAt }),
    example,
  }
}

function ownerOf(c: Context<App>): Agent {
  const agent = c.get('agent')
  if (agent.role !== 'owner')
    throw new LanewayError('forbidden', 'Only owners see what the shop signs with.')
  return agent
}

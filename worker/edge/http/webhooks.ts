import { Hono, type Context } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import { StoreEvents, type StoreEvent } from '../../../shared/event.ts'
import { isId } from '../../../shared/ids.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import { receiveEvents } from '../../flow/receive-events.ts'
import { depsFor } from '../../wiring/deps.ts'
import { webhooksFor } from '../../wiring/identities.ts'
import type { Env } from '../../wiring/settings.ts'
import { checked, readText } from './body.ts'

/**
 * What stores report, under `/v1/webhooks`. The signature is checked on the body as it came, with the secret of the shop in
 * the address; what is stored is worked later, so that the answer comes within a second.
 */
export const webhooks = new Hono<{ Bindings: Env }>()

webhooks.post('/:merchant/store/laneway', async (c) => {
  const text = await readText(c)
  const merchant = await senderOf(c, c.req.param('merchant'), text)
  const { events } = checked(text, StoreEvents)
  return c.json(await receiveEvents(depsFor(c.env, merchant.id), merchant.id, asEvents(events)))
})

/** The shop that signed; an unknown shop is refused like a wrong signature. @throws LanewayError `unauthorised` */
async function senderOf(
  c: Context<{ Bindings: Env }>,
  id: string,
  body: string,
): Promise<Merchant> {
  const { merchants, clock } = depsFor(c.env, isId('mer', id) ? id : undefined)
  const [merchant, signatures] = await Promise.all([
    isId('mer', id) ? merchants.find(id) : null,
    webhooksFor(c.env),
  ])
  const delivery = {
    id: c.req.header('webhook-id') ?? '',
    timestamp: c.req.header('webhook-timestamp') ?? '',
    signatures: c.req.header('webhook-signature') ?? '',
    body,
  }
  if (!merchant || !(await signatures.isSigned(merchant, delivery, clock.now())))
    throw new LanewayError('unauthorised', 'The signature is missing, too old or not of this shop.')
  return merchant
}

/** Events come from JSON, which has no `undefined`: what the schema calls optional is simply absent. */
function asEvents(events: unknown): StoreEvent[] {
  return events as StoreEvent[]
}

import { Hono, type Context } from 'hono'
import {
  NameCustomer,
  RateConversation,
  SendMessage,
  StartConversation,
} from '../../../shared/api.ts'
import { viewOf } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import { isId, type MerchantId } from '../../../shared/ids.ts'
import type { WidgetSettings } from '../../../shared/merchant.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { openedBy, type Caller } from '../room/caller.ts'
import { ask, roomOf } from '../room/rooms.ts'
import { watchRequest } from '../room/sockets.ts'
import { randomConversation } from '../room/names.ts'
import { readBody } from './body.ts'
import { identityOf } from './identity.ts'
import { networkOf, whileOpen } from './network.ts'
import { checkOrigin, cors } from './origins.ts'
import { readToken, signToken } from './tokens.ts'

type App = { Bindings: Env }

/** The shopper's API: `/v1/widget` and `/v1/conversations`. */
export const shopper = new Hono<App>()

shopper.use('*', cors)

shopper.get('/widget/:merchant', async (c) => {
  const id = c.req.param('merchant')
  const merchant = isId('mer', id) ? await depsFor(c.env, id).merchants.find(id) : null
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  await checkOrigin(c, merchant.id)
  const settings: WidgetSettings = {
    id: merchant.id,
    name: merchant.name,
    language: merchant.language,
    look: merchant.look,
    quickQuestions: merchant.quickQuestions,
  }
  return c.json(settings, 200, { 'Cache-Control': 'public, max-age=60' })
})

shopper.post('/conversations', async (c) => {
  const { language, identity: offered, ...body } = await readBody(c, StartConversation)
  const merchant = body.merchant as MerchantId
  await checkOrigin(c, merchant)
  const identity = offered === undefined ? undefined : await identityOf(c.env, merchant, offered)
  const address = { merchant, id: randomConversation() }
  const token = await signToken(c.env, { ...address, named: identity !== undefined })
  const wanted = language ?? c.req.header('accept-language')?.split(',')[0]
  const network = networkOf(c)
  const update = await whileOpen(network && `${merchant} ${network}`, () =>
    ask(
      roomOf(c.env, address.id).start({
        ...address,
        channel: 'chat',
        language: wanted,
        network,
        ...(identity && { identity }),
      }),
    ),
  )
  return c.json({ ...update, token }, 201)
})

shopper.post('/conversations/:id/identity', async (c) => {
  const caller = await callerOf(c)
  const { identity: offered } = await readBody(c, NameCustomer)
  const identity = await identityOf(c.env, caller.merchant, offered)
  if (!identity)
    throw new LanewayError('unauthorised', 'The identity was refused. It is not signed.', {
      field: 'identity',
    })
  const update = await ask(roomOf(c.env, caller.id).identify(caller, identity))
  return c.json({ ...update, token: await signToken(c.env, { ...caller, named: true }) })
})

shopper.post('/conversations/:id/messages', async (c) => {
  const caller = await callerOf(c)
  const { id, text } = await readBody(c, SendMessage)
  const network = networkOf(c)
  return c.json(await ask(roomOf(c.env, caller.id).receive(caller, { id, text, network })))
})

shopper.get('/conversations/:id/messages', async (c) => {
  const caller = await callerOf(c)
  const { merchant, id } = caller
  const { conversations } = depsFor(c.env, merchant)
  const after = readAfter(c.req.query('after'))
  const [conversation, messages] = await Promise.all([
    conversations.load(merchant, id),
    conversations.messages(merchant, id, after),
  ])
  if (!conversation) throw new LanewayError('not_found', 'There is no such conversation.')
  return c.json({ messages, conversation: viewOf(openedBy(caller, conversation)) })
})

shopper.post('/conversations/:id/handover', async (c) => {
  const caller = await callerOf(c)
  return c.json(await ask(roomOf(c.env, caller.id).handOver(caller)))
})

shopper.post('/conversations/:id/rating', async (c) => {
  const caller = await callerOf(c)
  const rating = await readBody(c, RateConversation)
  await ask(roomOf(c.env, caller.id).rate(caller, rating))
  return c.body(null, 204)
})

shopper.get('/conversations/:id/socket', async (c) => {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') {
    throw new LanewayError('bad_request', 'This address speaks WebSocket only.')
  }
  const token = c.req
    .header('sec-websocket-protocol')
    ?.split(',')
    .map((part) => part.trim())
    .find((part) => part !== 'laneway')
  const caller = await callerOf(c, token ?? '')
  const after = readAfter(c.req.query('after'))
  const watch = { ...caller, after, author: 'customer' as const }
  return roomOf(c.env, caller.id).fetch(watchRequest(c.req.url, watch))
})

/** Who may: the token's own conversation and no other. A stranger's conversation looks like none at all. */
async function callerOf(c: Context<App>, token = bearerOf(c)): Promise<Caller> {
  const caller = await readToken(c.env, token)
  if (caller.id !== c.req.param('id'))
    throw new LanewayError('not_found', 'There is no such conversation.')
  await checkOrigin(c, caller.merchant)
  return caller
}

function bearerOf(c: Context<App>): string {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
}

function readAfter(after: string | undefined): number {
  if (after === undefined) return 0
  if (!/^\d{1,9}$/.test(after))
    throw new LanewayError('bad_request', '"after" must be a sequence number.', { field: 'after' })
  return Number(after)
}

import { Hono, type Context } from 'hono'
import { RateConversation, SendMessage, StartConversation } from '../../../shared/api.ts'
import { viewOf } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import { isId, type MerchantId } from '../../../shared/ids.ts'
import type { WidgetSettings } from '../../../shared/merchant.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { ask, roomOf } from '../room/rooms.ts'
import { watchRequest } from '../room/sockets.ts'
import { randomConversation } from '../room/names.ts'
import { readBody } from './body.ts'
import { checkOrigin, cors } from './origins.ts'
import { readToken, signToken, type Pass } from './tokens.ts'

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
  const { merchant, language } = await readBody(c, StartConversation)
  const pass: Pass = { merchant: merchant as MerchantId, id: randomConversation() }
  await checkOrigin(c, pass.merchant)
  const token = await signToken(c.env, pass)
  const wanted = language ?? c.req.header('accept-language')?.split(',')[0]
  const update = await ask(
    roomOf(c.env, pass.id).start({ ...pass, channel: 'chat', language: wanted }),
  )
  return c.json({ ...update, token }, 201)
})

shopper.post('/conversations/:id/messages', async (c) => {
  const pass = await passOf(c)
  const { id, text } = await readBody(c, SendMessage)
  const network = networkOf(c.req.header('cf-connecting-ip'))
  return c.json(await ask(roomOf(c.env, pass.id).receive(addressOf(pass), { id, text, network })))
})

shopper.get('/conversations/:id/messages', async (c) => {
  const { merchant, id } = await passOf(c)
  const { conversations } = depsFor(c.env, merchant)
  const after = readAfter(c.req.query('after'))
  const [conversation, messages] = await Promise.all([
    conversations.load(merchant, id),
    conversations.messages(merchant, id, after),
  ])
  if (!conversation) throw new LanewayError('not_found', 'There is no such conversation.')
  return c.json({ messages, conversation: viewOf(conversation) })
})

shopper.post('/conversations/:id/handover', async (c) => {
  const pass = await passOf(c)
  return c.json(await ask(roomOf(c.env, pass.id).handOver(addressOf(pass))))
})

shopper.post('/conversations/:id/rating', async (c) => {
  const pass = await passOf(c)
  const rating = await readBody(c, RateConversation)
  await ask(roomOf(c.env, pass.id).rate(addressOf(pass), rating))
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
  const { merchant, id } = await passOf(c, token ?? '')
  const watch = {
    merchant,
    id,
    after: readAfter(c.req.query('after')),
    author: 'customer' as const,
  }
  return roomOf(c.env, id).fetch(watchRequest(c.req.url, watch))
})

/** Who may: the token's own conversation and no other. A stranger's conversation looks like none at all. */
async function passOf(c: Context<App>, token = bearerOf(c)): Promise<Pass> {
  const pass = await readToken(c.env, token)
  if (pass.id !== c.req.param('id'))
    throw new LanewayError('not_found', 'There is no such conversation.')
  await checkOrigin(c, pass.merchant)
  return pass
}

function bearerOf(c: Context<App>): string {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
}

/** One customer holds a whole IPv6 /64, so that is what counts as one. */
function networkOf(address: string | undefined): string | undefined {
  return address?.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

function addressOf({ merchant, id }: Pass) {
  return { merchant, id }
}

function readAfter(after: string | undefined): number {
  if (after === undefined) return 0
  if (!/^\d{1,9}$/.test(after))
    throw new LanewayError('bad_request', '"after" must be a sequence number.', { field: 'after' })
  return Number(after)
}

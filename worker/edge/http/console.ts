import { Hono, type Context, type Next } from 'hono'
import * as z from 'zod/mini'
import {
  AgentReply,
  AnswerAction,
  ResolveTicket,
  type Me,
  type TicketPage,
} from '../../../shared/api.ts'
import { viewOf } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import { isId, type TicketId } from '../../../shared/ids.ts'
import type { Ticket } from '../../../shared/ticket.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { dutiesOf } from '../../flow/propose-policy.ts'
import type { AgentAct } from '../../flow/act-as-agent.ts'
import { ask, roomOf } from '../room/rooms.ts'
import { watchRequest } from '../room/sockets.ts'
import { readBody } from './body.ts'
import { identityRoutes } from './identity.ts'
import { incidentRoutes } from './incidents.ts'
import { policyRoutes } from './policy.ts'
import { promiseRoutes } from './promises.ts'
import { agentOf, signInRoutes } from './session.ts'

type App = { Bindings: Env; Variables: { agent: Agent } }

/** The agents' API under `/console/api`: sign-in, inbox, tickets. */
export const consoleApi = new Hono<App>()

consoleApi.use('*', refuseForeignPages)
consoleApi.route('/', signInRoutes)
consoleApi.use('*', async (c, next) => {
  c.set('agent', await agentOf(c.env, c.req.raw))
  await next()
})

consoleApi.route('/', policyRoutes)
consoleApi.route('/', identityRoutes)
consoleApi.route('/', promiseRoutes)
consoleApi.route('/', incidentRoutes)

consoleApi.get('/me', async (c) => {
  const agent = c.get('agent')
  const { id, name, email, role, merchant: merchantId } = agent
  const merchant = await depsFor(c.env, merchantId).merchants.find(merchantId)
  const me: Me = {
    agent: { id, name, email, role, duties: dutiesOf(agent) },
    merchant: {
      id: merchantId,
      name: merchant?.name ?? merchantId,
      currency: merchant?.currency ?? 'USD',
    },
  }
  return c.json(me)
})

consoleApi.get('/inbox', async (c) => {
  const { merchant } = c.get('agent')
  const status = z.enum(['open', 'resolved']).safeParse(c.req.query('status') ?? 'open')
  if (!status.success)
    throw new LanewayError('bad_request', '"status" is open or resolved.', { field: 'status' })
  return c.json(await depsFor(c.env, merchant).helpdesk.inbox(merchant, status.data))
})

consoleApi.get('/tickets/:id', async (c) => c.json(await pageOf(c, await ticketOf(c))))

consoleApi.post('/tickets/:id/reply', async (c) =>
  act(c, { kind: 'reply', ...(await readBody(c, AgentReply)) }),
)
consoleApi.post('/tickets/:id/take-over', (c) => act(c, { kind: 'take-over' }))
consoleApi.post('/tickets/:id/give-back', (c) => act(c, { kind: 'give-back' }))
consoleApi.post('/tickets/:id/resolve', async (c) =>
  act(c, { kind: 'resolve', ...(await readBody(c, ResolveTicket)) }),
)

consoleApi.post('/tickets/:id/actions/:action', async (c) => {
  const { answer } = await readBody(c, AnswerAction)
  const action = c.req.param('action')
  if (!isId('act', action)) throw new LanewayError('not_found', 'There is no such action.')
  return act(c, { kind: answer, action })
})

consoleApi.get('/tickets/:id/socket', async (c) => {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') {
    throw new LanewayError('bad_request', 'This address speaks WebSocket only.')
  }
  const { conversation } = await ticketOf(c)
  const agent = c.get('agent')
  const after = Number(c.req.query('after') ?? 0) || 0
  const watch = {
    merchant: agent.merchant,
    id: conversation,
    after,
    author: 'agent' as const,
    name: agent.name,
  }
  return roomOf(c.env, conversation).fetch(watchRequest(c.req.url, watch))
})

/** A form or script of another site cannot set the header, and a cross-site Origin is refused with or without it. */
async function refuseForeignPages(c: Context<App>, next: Next): Promise<void> {
  const origin = c.req.header('origin')
  const foreign = origin !== undefined && origin !== new URL(c.req.url).origin
  const mutating = c.req.method !== 'GET' && c.req.header('x-laneway') !== 'console'
  if (foreign || mutating)
    throw new LanewayError('forbidden', 'This call must come from the console.')
  await next()
  // A socket's answer is handed through as it is: a copy would lose the socket.
  if (c.res.status !== 101) c.header('Cache-Control', 'no-store')
}

async function act(c: Context<App>, what: AgentAct): Promise<Response> {
  const agent = c.get('agent')
  if (agent.role === 'viewer')
    throw new LanewayError('forbidden', 'Viewers cannot change conversations.')
  const ticket = await ticketOf(c)
  const address = { merchant: agent.merchant, id: ticket.conversation }
  await ask(roomOf(c.env, ticket.conversation).actAs(address, agent, what))
  return c.json(await pageOf(c, await ticketOf(c)))
}

async function ticketOf(c: Context<App>): Promise<Ticket> {
  const { merchant } = c.get('agent')
  const id = c.req.param('id') ?? ''
  const ticket = isId('tkt', id)
    ? await depsFor(c.env, merchant).helpdesk.ticket(merchant, id as TicketId)
    : null
  if (!ticket) throw new LanewayError('not_found', 'There is no such ticket.')
  return ticket
}

async function pageOf(c: Context<App>, ticket: Ticket): Promise<TicketPage> {
  const { merchant } = c.get('agent')
  const { conversations, promises: ledger, actions: records } = depsFor(c.env, merchant)
  const [conversation, messages, actions, promises] = await Promise.all([
    conversations.load(merchant, ticket.conversation),
    conversations.transcript(merchant, ticket.conversation, 200),
    records.of(merchant, ticket.conversation),
    ledger.open(merchant, ticket.conversation),
  ])
  if (!conversation) throw new LanewayError('not_found', 'There is no such ticket.')
  return { ticket, conversation: viewOf(conversation), messages, actions, promises }
}

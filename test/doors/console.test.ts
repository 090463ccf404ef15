import { SELF } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import type { InboxRow, TicketPage } from '../../shared/api.ts'
import { openDesk } from '../support/desk.ts'
import { call, send, signIn, startChat } from '../support/http.ts'

let anna: Record<string, string>
beforeAll(async () => {
  const { deps } = await openDesk()
  await deps.agents.put({
    id: 'agt_anna',
    merchant: 'mer_test',
    email: 'anna@shop.example',
    name: 'Anna',
    role: 'agent',
    duties: [],
  })
  await deps.agents.put({
    id: 'agt_vera',
    merchant: 'mer_test',
    email: 'vera@shop.example',
    name: 'Vera',
    role: 'viewer',
    duties: [],
  })
  await deps.agents.put({
    id: 'agt_otto',
    merchant: 'mer_other',
    email: 'otto@other.example',
    name: 'Otto',
    role: 'owner',
    duties: [],
  })
  anna = await signIn('anna@shop.example')
})

async function waitingTicket(): Promise<{
  chat: Awaited<ReturnType<typeof startChat>>
  row: InboxRow
}> {
  const chat = await startChat()
  await send(chat, 'I want to talk to a person about order 1005')
  const { rows } = (await (await call('GET', '/console/api/inbox', undefined, anna)).json()) as {
    rows: InboxRow[]
  }
  const row = rows.find((candidate) => candidate.conversation === chat.id)
  if (!row) throw new Error('the ticket is not in the inbox')
  return { chat, row }
}

describe('signing in', () => {
  test('a code opens a session that names agent and shop', async () => {
    const me = await call('GET', '/console/api/me', undefined, anna)
    expect(await me.json()).toMatchObject({
      agent: { name: 'Anna', role: 'agent' },
      merchant: { name: 'Test & Sons' },
    })
  })

  test('the answer to an unknown address is the same, but no code is made', async () => {
    const headers = { 'x-laneway': 'console' }
    const response = await call(
      'POST',
      '/console/api/sign-in/code',
      { email: 'nobody@shop.example' },
      headers,
    )
    expect([response.status, await response.json()]).toEqual([200, {}])
  })

  test('a wrong code is refused, and after too many the right one too', async () => {
    const headers = { 'x-laneway': 'console' }
    const email = 'vera@shop.example'
    const asked = await call('POST', '/console/api/sign-in/code', { email }, headers)
    const { demo } = (await asked.json()) as { demo: { code: string } }
    const wrong = demo.code === '111111' ? '222222' : '111111'
    for (let attempt = 0; attempt < 6; attempt += 1) {
      expect(
        (await call('POST', '/console/api/sign-in', { email, code: wrong }, headers)).status,
      ).toBe(401)
    }
    expect(
      (await call('POST', '/console/api/sign-in', { email, code: demo.code }, headers)).status,
    ).toBe(401)
  })

  test('the cookie is for this site and scripts cannot read it', async () => {
    const headers = { 'x-laneway': 'console' }
    const asked = await call(
      'POST',
      '/console/api/sign-in/code',
      { email: 'anna@shop.example' },
      headers,
    )
    const { demo } = (await asked.json()) as { demo: { code: string } }
    const signed = await call(
      'POST',
      '/console/api/sign-in',
      { email: 'anna@shop.example', code: demo.code },
      headers,
    )
    expect(signed.headers.getSetCookie()[0]).toMatch(
      /^__Host-laneway=.*HttpOnly.*Secure.*SameSite=Strict/i,
    )
  })
})

describe('working a ticket', () => {
  test('the inbox shows it with reason and urgency; the page has brief, facts, draft and transcript', async () => {
    const { row } = await waitingTicket()
    expect(row).toMatchObject({ lane: 'handover', urgency: 'high' })
    const page = (await (
      await call('GET', `/console/api/tickets/${row.id}`, undefined, anna)
    ).json()) as TicketPage
    expect(page.ticket.brief.facts[0]).toContain('#LW-1005')
    expect(page.ticket.draft).toContain('Hello,')
    expect(page.messages.map(({ author }) => author.kind)).toEqual(['desk', 'customer', 'desk'])
  })

  test('the agent’s reply reaches the shopper, once, however often it is sent', async () => {
    const { chat, row } = await waitingTicket()
    const reply = { id: crypto.randomUUID(), text: 'Hello, Anna here.' }
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await call('POST', `/console/api/tickets/${row.id}/reply`, reply, anna)).status).toBe(
        200,
      )
    }
    const seen = await call(
      'GET',
      `/v1/conversations/${chat.id}/messages?after=3`,
      undefined,
      chat.auth,
    )
    const { messages, conversation } = (await seen.json()) as TicketPage
    expect(messages.map(({ author, text }) => [author.kind, text])).toEqual([
      ['system', 'Anna has joined the conversation.'],
      ['agent', 'Hello, Anna here.'],
    ])
    expect(conversation.owner).toEqual({ kind: 'agent', name: 'Anna' })
  })

  test('the agent watches live over a socket', async () => {
    const { chat, row } = await waitingTicket()
    const watching = await SELF.fetch(
      `https://desk.example/console/api/tickets/${row.id}/socket?after=3`,
      {
        headers: { ...anna, upgrade: 'websocket', origin: 'https://desk.example' },
      },
    )
    expect(watching.status).toBe(101)
    expect(watching.headers.get('sec-websocket-protocol')).toBeNull()
    const socket = watching.webSocket as WebSocket
    const seen = new Promise<string>((resolve) => {
      socket.addEventListener(
        'message',
        ({ data }) => String(data).includes('still there') && resolve(String(data)),
      )
    })
    socket.accept()
    await send(chat, 'are you still there?')
    expect(JSON.parse(await seen)).toMatchObject({
      kind: 'messages',
      messages: [{ author: { kind: 'customer' } }],
    })
    socket.close()
  })

  test('take over, give back, resolve with cause and method', async () => {
    const { row } = await waitingTicket()
    const path = `/console/api/tickets/${row.id}`
    expect((await call('POST', `${path}/take-over`, undefined, anna)).status).toBe(200)
    const how = { rootCause: 'carrier_delay', method: 'answered' }
    const resolved = (await (await call('POST', `${path}/resolve`, how, anna)).json()) as TicketPage
    expect(resolved).toMatchObject({
      ticket: { status: 'resolved' },
      conversation: { status: 'resolved' },
    })
    expect((await call('POST', `${path}/give-back`, undefined, anna)).status).toBe(409)
    const wrong = await call(
      'POST',
      `${path}/resolve`,
      { rootCause: 'bad weather', method: 'answered' },
      anna,
    )
    expect(wrong.status).toBe(400)
  })
})

describe('nobody else works it', () => {
  test('not another shop’s people: the ticket looks like none', async () => {
    const { row } = await waitingTicket()
    const otto = await signIn('otto@other.example')
    expect((await call('GET', `/console/api/tickets/${row.id}`, undefined, otto)).status).toBe(404)
    const reply = { id: crypto.randomUUID(), text: 'hi' }
    expect((await call('POST', `/console/api/tickets/${row.id}/reply`, reply, otto)).status).toBe(
      404,
    )
    expect(await (await call('GET', '/console/api/inbox', undefined, otto)).json()).toEqual({
      rows: [],
      open: 0,
    })
  })

  test('not a page of another site, cookie or not', async () => {
    const { row } = await waitingTicket()
    const path = `/console/api/tickets/${row.id}/take-over`
    expect(
      (await call('POST', path, undefined, { ...anna, origin: 'https://evil.example' })).status,
    ).toBe(403)
    const { 'x-laneway': _ours, ...form } = anna
    expect((await call('POST', path, undefined, form)).status).toBe(403)
  })
})

describe('pages', () => {
  test('the console cannot be framed and runs only its own scripts', async () => {
    const page = await call('GET', '/console/inbox')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  })
})

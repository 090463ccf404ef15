import { beforeAll, expect, test } from 'vitest'
import type { Inbox, TicketPage } from '../../shared/api.ts'
import type { Promises } from '../../shared/promise.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk } from '../support/desk.ts'
import { call, send, signIn, startChat } from '../support/http.ts'

type Headers = Record<string, string>

let anna: Headers
let vera: Headers
let otto: Headers
beforeAll(async () => {
  const { deps } = await openDesk()
  const person = (name: string, role: Agent['role'], merchant: Agent['merchant']): Agent => ({
    id: `agt_${name}`,
    merchant,
    email: `${name}@shop.example`,
    name,
    role,
    duties: [],
  })
  await deps.agents.put(person('anna', 'agent', 'mer_test'))
  await deps.agents.put(person('vera', 'viewer', 'mer_test'))
  await deps.agents.put(person('otto', 'owner', 'mer_other'))
  anna = await signIn('anna@shop.example')
  vera = await signIn('vera@shop.example')
  otto = await signIn('otto@shop.example')
})

async function get<Body>(path: string, as: Headers): Promise<Body> {
  return (await (await call('GET', `/console/api${path}`, undefined, as)).json()) as Body
}

/** A ticket in which Anna has promised something to a customer who gave an address. */
async function promisedTicket(text: string): Promise<{ ticket: string; page: TicketPage }> {
  const chat = await startChat()
  await send(chat, 'I want to talk to a person')
  await send(chat, 'me@mail.example')
  const { rows } = await get<Inbox>('/inbox', anna)
  const ticket = rows.find(({ conversation }) => conversation === chat.id)?.id ?? 'tkt_none'
  const reply = { id: crypto.randomUUID(), text }
  const answer = await call('POST', `/console/api/tickets/${ticket}/reply`, reply, anna)
  return { ticket, page: (await answer.json()) as TicketPage }
}

test('what was promised stands on the ticket and in the list of its own shop', async () => {
  const { ticket, page } = await promisedTicket('We will refund you within 5 days.')
  expect(page.promises).toMatchObject([{ kind: 'refund', owner: { name: 'anna' } }])
  const id = page.promises[0]?.id
  const mine = await get<Promises>('/promises', vera)
  expect(mine.rows.find((row) => row.id === id)).toMatchObject({
    ticket,
    customer: 'me@mail.example',
  })
  const theirs = await get<Promises>('/promises', otto)
  expect(theirs.rows).toEqual([])
})

test('an agent says that it was kept; a viewer and another shop cannot', async () => {
  const { ticket, page } = await promisedTicket("I'll call you back tomorrow.")
  const path = `/console/api/promises/${page.promises[0]?.id ?? ''}`
  const settle = (state: string, as: Headers) => call('POST', path, { state }, as)
  expect((await settle('kept', vera)).status).toBe(403)
  expect((await settle('kept', otto)).status).toBe(404)
  expect((await settle('maybe', anna)).status).toBe(400)
  expect((await settle('kept', anna)).status).toBe(204)
  expect((await settle('kept', anna)).status).toBe(204)
  expect((await settle('dropped', anna)).status).toBe(409)
  expect((await get<TicketPage>(`/tickets/${ticket}`, anna)).promises).toEqual([])
  const unknown = await call('POST', '/console/api/promises/none', { state: 'kept' }, anna)
  expect(unknown.status).toBe(404)
})

test('a ticket is resolved over an open promise only when the agent says what became of it', async () => {
  const { ticket } = await promisedTicket('Your replacement ships by Friday.')
  const path = `/console/api/tickets/${ticket}/resolve`
  const done = { rootCause: 'damaged_item', method: 'replaced' }
  const asked = await call('POST', path, done, anna)
  expect(asked.status).toBe(409)
  expect(await asked.json()).toMatchObject({
    error: {
      code: 'conflict',
      field: 'promises',
      message: expect.stringContaining('Your replacement ships by Friday.'),
    },
  })
  const told = await call('POST', path, { ...done, promises: 'dropped' }, anna)
  expect(told.status).toBe(200)
  expect(((await told.json()) as TicketPage).promises).toEqual([])
})

test('a promise to somebody who cannot be reached is refused with the reason', async () => {
  const chat = await startChat()
  await send(chat, 'I want to talk to a person')
  const { rows } = await get<Inbox>('/inbox', anna)
  const ticket = rows.find(({ conversation }) => conversation === chat.id)?.id ?? 'tkt_none'
  const reply = { id: crypto.randomUUID(), text: "I'll call you back tomorrow." }
  const refused = await call('POST', `/console/api/tickets/${ticket}/reply`, reply, anna)
  expect(refused.status).toBe(422)
  expect(await refused.json()).toMatchObject({
    error: { field: 'text', message: expect.stringContaining('e-mail address first') },
  })
})

import { SELF } from 'cloudflare:test'
import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'

const HOST = 'https://desk.example'

/** Calls the whole Worker through its fetch door. A string body is sent as it is. */
export function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return SELF.fetch(`${HOST}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

export async function startChat(
  merchant = 'mer_test',
): Promise<StartedConversation & { id: string; auth: Record<string, string> }> {
  const response = await call('POST', '/v1/conversations', { merchant, language: 'en' })
  const started = (await response.json()) as StartedConversation
  return {
    ...started,
    id: started.conversation.id,
    auth: { authorization: `Bearer ${started.token}` },
  }
}

export async function send(
  chat: { id: string; auth: Record<string, string> },
  text: string,
  id: string = crypto.randomUUID(),
): Promise<ConversationUpdate> {
  const response = await call(
    'POST',
    `/v1/conversations/${chat.id}/messages`,
    { id, text },
    chat.auth,
  )
  return (await response.json()) as ConversationUpdate
}

/** The console's calls carry its header and, once signed in, its cookie. */
export async function signIn(email: string): Promise<Record<string, string>> {
  const headers = { 'x-laneway': 'console' }
  const asked = await call('POST', '/console/api/sign-in/code', { email }, headers)
  const { demo } = (await asked.json()) as { demo?: { code: string } }
  const signed = await call(
    'POST',
    '/console/api/sign-in',
    { email, code: demo?.code ?? '000000' },
    headers,
  )
  const cookie = signed.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { ...headers, cookie }
}

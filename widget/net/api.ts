import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'

/** What came of a call; everything a chat can meet on the way is a value, nothing is thrown. */
export type Outcome<Value> =
  | { kind: 'ok'; value: Value }
  | { kind: 'gone' }
  | { kind: 'later'; seconds: number }
  | { kind: 'unreachable' }
  | { kind: 'refused'; tooLong: boolean }

/** What opens one conversation: its id, and the token that only this visitor has. */
export type Key = { conversation: string; token: string }
export type Opening = { merchant: string; language: string; page: string; identity?: string }
export type Utterance = { id: string; text: string }
export type Rating = { score: number; comment?: string }

/** The shopper API as the chat needs it. */
export interface Api {
  start(opening: Opening): Promise<Outcome<StartedConversation>>
  /** Names the customer of a conversation that was nobody's; from then on only the new token opens it. */
  identify(key: Key, identity: string): Promise<Outcome<StartedConversation>>
  send(key: Key, utterance: Utterance): Promise<Outcome<ConversationUpdate>>
  pull(key: Key, after: number): Promise<Outcome<ConversationUpdate>>
  handover(key: Key): Promise<Outcome<ConversationUpdate>>
  rate(key: Key, rating: Rating): Promise<Outcome<undefined>>
  socketUrl(key: Key, after: number): string
}

const PATIENCE = 25_000
const DEFAULT_WAIT = 5
const LONGEST_WAIT = 120

/** Speaks the shopper API of `origin`. */
export function createApi(origin: string): Api {
  async function call<Value>(path: string, key?: Key, init?: RequestInit): Promise<Outcome<Value>> {
    try {
      const response = await fetch(origin + path, {
        ...init,
        headers: headersFor(key, init),
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      })
      return await read<Value>(response)
    } catch {
      return { kind: 'unreachable' }
    }
  }
  const post = <Value>(path: string, key?: Key, body?: object) =>
    call<Value>(path, key, { method: 'POST', ...(body && { body: JSON.stringify(body) }) })

  return {
    start: (opening) => post('/v1/conversations', undefined, opening),
    identify: (key, identity) => post(under(key, 'identity'), key, { identity }),
    send: (key, utterance) => post(under(key, 'messages'), key, utterance),
    pull: (key, after) => call(under(key, `messages?after=${after}`), key),
    handover: (key) => post(under(key, 'handover'), key),
    rate: (key, rating) => post(under(key, 'rating'), key, rating),
    socketUrl: (key, after) => origin.replace(/^http/, 'ws') + under(key, `socket?after=${after}`),
  }
}

function under({ conversation }: Key, path: string): string {
  return `/v1/conversations/${conversation}/${path}`
}

function headersFor(key?: Key, init?: RequestInit): Record<string, string> {
  return {
    ...(key && { Authorization: `Bearer ${key.token}` }),
    ...(init?.body && { 'Content-Type': 'application/json' }),
  }
}

async function read<Value>(response: Response): Promise<Outcome<Value>> {
  const { status } = response
  if (response.ok) return { kind: 'ok', value: await decode<Value>(response) }
  if (status === 401 || status === 404) return { kind: 'gone' }
  if (status === 429 || status === 503) return { kind: 'later', seconds: waitOf(response) }
  if (status >= 500) return { kind: 'unreachable' }
  return { kind: 'refused', tooLong: status === 413 }
}

/** The one place where JSON gets a type: both ends of this wire are built from the same `shared/` types. */
async function decode<Value>(response: Response): Promise<Value> {
  return (response.status === 204 ? undefined : await response.json()) as Value
}

function waitOf(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return seconds >= 0 ? Math.min(seconds, LONGEST_WAIT) : DEFAULT_WAIT
}

import * as z from 'zod/mini'
import { ClientFrame, type RoomEvent } from '../../../shared/api.ts'
import { viewOf } from '../../../shared/conversation.ts'
import { MOST_SOCKETS } from '../../../shared/limits.ts'
import { opens } from './caller.ts'
import type { Address } from './thread.ts'
import type { Conversations } from '../../ports/conversations.ts'

const Watcher = z.object({ author: z.enum(['customer', 'agent']), name: z.optional(z.string()) })

/** Who wants to watch which conversation from where; written by the door that checked it. */
export type Watch = Address & { after: number } & (
    | { author: 'customer'; named: boolean }
    | { author: 'agent'; name: string }
  )

/** The request that asks a room for a socket. */
export function watchRequest(url: string, watch: Watch): Request {
  return new Request(url, {
    headers: { Upgrade: 'websocket', [WATCH]: encodeURIComponent(JSON.stringify(watch)) },
  })
}

/** Reads what `watchRequest` wrote: rooms cannot be reached in any other way. */
export function readWatch(request: Request): Watch {
  return JSON.parse(decodeURIComponent(request.headers.get(WATCH) ?? '{}')) as Watch
}

const WATCH = 'x-laneway-watch'

/**
 * Accepts a socket that hibernates, and sends what the watcher has missed since `after`. Pings are answered by the
 * platform without waking the room: https://developers.cloudflare.com/durable-objects/best-practices/websockets/
 */
export async function openSocket(
  state: DurableObjectState,
  conversations: Conversations,
  watch: Watch,
): Promise<Response> {
  const [client, server] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket]
  const { merchant, id, after, author } = watch
  if (author === 'customer' && state.getWebSockets(author).length >= MOST_SOCKETS)
    return new Response('Too many tabs are open.', {
      status: 429,
      headers: { 'Retry-After': '60' },
    })
  state.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  state.acceptWebSocket(server, [author])
  server.serializeAttachment({ author, ...(author === 'agent' && { name: watch.name }) })

  // Read after the socket listens, so that nothing said meanwhile is missed; whoever gets a message twice knows its seq.
  const [conversation, missed] = await Promise.all([
    conversations.load(merchant, id),
    conversations.messages(merchant, id, after),
  ])
  if (!conversation || (author === 'customer' && !opens(watch, conversation))) {
    server.close(1008, 'There is no such conversation.')
    return new Response(null, { status: 404 })
  }
  const first: RoomEvent = {
    kind: 'messages',
    conversation: viewOf(conversation),
    messages: missed,
  }
  sendTo(server, JSON.stringify(first))
  // Browsers drop a socket that answers with a sub-protocol they did not offer; only the shopper's token needs one.
  const headers: HeadersInit = author === 'customer' ? { 'Sec-WebSocket-Protocol': 'laneway' } : {}
  return new Response(null, { status: 101, webSocket: client, headers })
}

/** Closes every shopper's socket; agents stay. */
export function closeShoppers(state: DurableObjectState): void {
  for (const socket of state.getWebSockets()) {
    const watcher = Watcher.safeParse(socket.deserializeAttachment())
    if (watcher.data?.author === 'customer') socket.close(1008, 'This key opens nothing any more.')
  }
}

/** Tells the others in the room that somebody is typing; any other frame is ignored. */
export function relayTyping(
  state: DurableObjectState,
  from: WebSocket,
  frame: string | ArrayBuffer,
): void {
  if (typeof frame !== 'string' || frame.length > 200) return
  const parsed = ClientFrame.safeParse(tryJson(frame))
  const watcher = Watcher.safeParse(from.deserializeAttachment())
  if (!parsed.success || !watcher.success) return
  const { author, name } = watcher.data
  const event: RoomEvent = { kind: 'typing', author, ...(name && { name }) }
  for (const socket of state.getWebSockets()) {
    if (socket !== from) sendTo(socket, JSON.stringify(event))
  }
}

/** A socket that is just closing must not undo what was done. */
export function sendTo(socket: WebSocket, frame: string): void {
  try {
    socket.send(frame)
  } catch {
    socket.close(1011, 'The frame could not be sent.')
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

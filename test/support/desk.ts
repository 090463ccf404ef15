import { env } from 'cloudflare:workers'
import type { ConversationId } from '../../shared/ids.ts'
import type { Language } from '../../shared/language.ts'
import { newId } from '../../shared/ids.ts'
import type { Message } from '../../shared/message.ts'
import type { Policy } from '../../shared/policy.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { startConversation } from '../../worker/flow/start-conversation.ts'
import type { Turn } from '../../worker/flow/turn.ts'
import type { Mail } from '../../worker/ports/mailer.ts'
import { createWriter, type Writer } from '../../worker/edge/room/writer.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import type { Env } from '../../worker/wiring/settings.ts'
import { ARTICLES, ESTABLISHED, MERCHANT, NOW, ORDERS } from './shop.ts'

/** The Worker's own dependencies on the real local D1, with a clock that stands still and mail that is kept. */
export type TestDesk = {
  deps: Deps
  sent: Mail[]
  travel(ms: number): void
  chat(language?: Language): Promise<Chat>
}

export type Chat = {
  id: ConversationId
  writer: Writer
  greeting: Message
  /** Says something and gives back what came in answer. */
  says(text: string, id?: string): Promise<Message[]>
  turn(text: string): Promise<Turn>
  address: { merchant: typeof MERCHANT.id; id: ConversationId }
}

export const testEnv = env as unknown as Env

/** Opens the test shop. Every call fills the same database with the same rows. */
export async function openDesk(
  changes: Partial<Deps> = {},
  policy: Policy = ESTABLISHED,
): Promise<TestDesk> {
  let now = NOW.getTime()
  const sent: Mail[] = []
  const deps: Deps = {
    ...depsFor(testEnv, MERCHANT.id),
    clock: { now: () => new Date(now), moment: async () => {} },
    mailer: { send: async (mail) => void sent.push(mail) },
    hints: {
      contactDue: async () => {},
      outboxDue: async () => {},
      eventsDue: async () => {},
      incidentDue: async () => {},
      reviewDue: async () => {},
    },
    ...changes,
  }
  await deps.merchants.put(MERCHANT)
  await setPolicy(deps, policy)
  await deps.store.putOrders(MERCHANT.id, ORDERS)
  await deps.knowledge.putArticles(MERCHANT.id, ARTICLES)
  return {
    deps,
    sent,
    travel: (ms) => void (now += ms),
    chat: (language = 'en') => openChat(roomDeps(deps, changes), language),
  }
}

/** Makes this the policy the test shop lives by, as its next version. */
export async function setPolicy(deps: Deps, { version: _next, ...policy }: Policy): Promise<void> {
  const at = deps.clock.now()
  const event = () => ({
    id: deps.ids.make('jrn'),
    kind: 'policy.live' as const,
    at,
    actor: 'test',
    data: {},
  })
  const made = { policy, note: 'of a test', by: 'test', at, event: event() }
  const version = await deps.policies.add(MERCHANT.id, made)
  await deps.policies.activate(MERCHANT.id, version, at, event())
}

/** Every room has its own connection; sharing one would join the transactions of strangers. */
function roomDeps(deps: Deps, changes: Partial<Deps>): Deps {
  const { clock, mailer, hints } = deps
  return { ...depsFor(testEnv, MERCHANT.id), clock, mailer, hints, ...changes }
}

async function openChat(deps: Deps, language: Language): Promise<Chat> {
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const address = { merchant: MERCHANT.id, id }
  const writer = createWriter(deps, address, () => {})
  const { messages } = await writer.begin(() =>
    startConversation(deps, { ...address, channel: 'chat', language }),
  )
  const turn = (text: string, messageId: string = crypto.randomUUID()) =>
    writer.receive({ id: messageId, text, network: id })
  return {
    id,
    address,
    writer,
    greeting: messages[0] as Message,
    turn,
    says: async (text, messageId) =>
      (await turn(text, messageId)).messages.filter(({ author }) => author.kind !== 'customer'),
  }
}

import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/language.ts'
import { newId } from '../../shared/ids.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { startByMail } from '../../worker/flow/start-by-mail.ts'
import { startConversation } from '../../worker/flow/start-conversation.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { sweep } from '../../worker/flow/sweep.ts'
import type { Turn } from '../../worker/flow/turn.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { DEFAULT_POLICY } from '../../worker/core/lanes/default-policy.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { STOP_MESSAGES } from '../core/lanes/stop-messages.ts'
import { openDesk, testEnv, type TestDesk } from '../support/desk.ts'
import { random } from '../support/simulated-shop.ts'

/** The first two of eight weeks with ten thousand contacts. */
const CONTACTS = 2_500
const MERCHANT = 'mer_test'
const ANNA: Agent = {
  id: 'agt_anna',
  merchant: MERCHANT,
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
}

const ROUTINE = {
  en: ['Where is my order 1004? maria@mail.example', 'How long does delivery take?', 'Hello'],
  de: [
    'Wo ist meine Bestellung 1004? maria@mail.example',
    'Wie lange dauert der Versand?',
    'Hallo',
  ],
  nl: ['Waar is mijn bestelling 1004? maria@mail.example', 'Hoe lang duurt de levering?', 'Hallo'],
  fr: [
    'Où est ma commande 1004 ? maria@mail.example',
    'Quel est le délai de livraison ?',
    'Bonjour',
  ],
  es: ['¿Dónde está mi pedido 1004? maria@mail.example', '¿Cuánto tarda el envío?', 'Hola'],
  it: [
    "Dov'è il mio ordine 1004? maria@mail.example",
    'Quanto tempo richiede la consegna?',
    'Ciao',
  ],
  pt: ['Onde está a minha encomenda 1004? maria@mail.example', 'Quanto demora a entrega?', 'Olá'],
  pl: ['Gdzie jest moje zamówienie 1004? maria@mail.example', 'Ile trwa dostawa?', 'Cześć'],
}

let desk: TestDesk
/** What the channels were handed, by author: the chat's sockets, and the mailer. */
const left = { desk: 0, system: 0, agent: 0, mails: 0 }

function counted({ messages }: Turn): void {
  for (const { author } of messages) if (author.kind !== 'customer') left[author.kind] += 1
}

/** A contact in a chat or by mail, and in every fifth a person who answers it. */
async function live(index: number, draw: () => number): Promise<void> {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en'
  const risky = Object.values(STOP_MESSAGES)
  const text =
    draw() < 0.8
      ? ROUTINE[language][index % 3]
      : risky[Math.floor(draw() * risky.length)]?.[language]
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const { clock, mailer, hints } = desk.deps
  const deps = { ...depsFor(testEnv, MERCHANT), clock, mailer, hints }
  const writer = createWriter(deps, { merchant: MERCHANT, id }, counted)
  const said = text ?? 'Hello'
  if (index % 2 === 0) {
    await writer.begin(() =>
      startConversation(deps, { id, merchant: MERCHANT, channel: 'chat', language }),
    )
    await writer.receive({ id: crypto.randomUUID(), text: said, network: id })
  } else {
    const mail = {
      id,
      merchant: MERCHANT,
      email: 'maria@mail.example',
      subject: 'Hi',
      text: said,
    } as const
    await writer.begin(() => startByMail(deps, { ...mail, externalId: id }))
    const [contact] = await contactsOf(id)
    if (contact) await writer.act((now) => finishContact(deps, now, contact))
  }
  if (index % 5 > 0) return
  const reply = {
    kind: 'reply' as const,
    id: crypto.randomUUID(),
    text: 'We look into it for you.',
  }
  await writer.act((now) => actAsAgent(deps, now, ANNA, reply))
}

async function contactsOf(conversation: string) {
  const { results } = await (env as unknown as { DB: D1Database }).DB.prepare(
    'SELECT id FROM contacts WHERE conversation_id = ?',
  )
    .bind(conversation)
    .all<{ id: `con_${string}` }>()
  return results.map(({ id }) => id)
}

beforeAll(async () => {
  desk = await openDesk({}, DEFAULT_POLICY)
  const draw = random(7)
  for (let from = 0; from < CONTACTS; from += 25) {
    const part = Array.from({ length: 25 }, (_contact, at) => live(from + at, draw))
    await Promise.all(part)
  }
  const keys = new Set<string>()
  const hints = { ...desk.deps.hints, outboxDue: async (key: string) => void keys.add(key) }
  desk.travel(10 * 86_400_000)
  await sweep(
    { ...desk.deps, hints },
    { finishContact: async () => {}, mindDeadline: async () => {}, carryOut: async () => {} },
  )
  for (const key of keys) await sendOutbox(desk.deps, key, async () => {})
  left.mails = desk.sent.length
}, 120_000)

describe(`two weeks in shadow, ${CONTACTS} contacts by chat and mail`, () => {
  test('not one message of the desk left', () => {
    expect(left.desk).toBe(0)
    expect(desk.sent.filter(({ headers }) => 'Auto-Submitted' in headers)).toEqual([])
  })

  test('people’s replies did, with nothing before them but who joined', () => {
    expect(left.agent).toBe(CONTACTS / 5)
    expect(left.system).toBe(CONTACTS / 5)
    expect(left.mails).toBe(CONTACTS / 10)
  })

  test('every contact has its lane, its reason and an owner, and waits for a person', async () => {
    const { DB } = env as unknown as { DB: D1Database }
    const row = await DB.prepare(
      `SELECT count(*) AS contacts, sum(k.lane = 'handover') AS handed, sum(length(json_extract(k.decision, '$.because')) > 5) AS reasons,
        sum(c.owner_kind <> 'desk' AND c.deadline_at IS NOT NULL) AS owned FROM contacts k JOIN conversations c ON c.id = k.conversation_id`,
    ).first()
    expect(row).toEqual({
      contacts: CONTACTS,
      handed: CONTACTS,
      reasons: CONTACTS,
      owned: CONTACTS,
    })
  })
})

import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../shared/language.ts'
import { explainDecision } from '../../worker/flow/explain-decision.ts'
import { STOP_MESSAGES } from '../core/lanes/stop-messages.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'

const CHATS = 150

/** What anybody may write: risks in every language, orders with and without proof, questions, and noise. */
const anything = fc.oneof(
  fc.constantFrom(...Object.values(STOP_MESSAGES).flatMap((said) => Object.values(said))),
  fc.constantFrom(
    'where is my order 1004? maria@mail.example',
    'where is my order?',
    '1007',
    'maria@mail.example',
    'refund 1001 please, maria@mail.example',
    'cancel order 1001 maria@mail.example',
    'How long does delivery take?',
    'which payment methods do you accept',
    'Wie kann ich etwas zurückschicken?',
    'yes please',
    'no',
    'thanks',
    'Var är min beställning?',
  ),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
)

let desk: TestDesk
let stops = 0

beforeAll(async () => {
  desk = await openDesk()
  const chats = fc.sample(fc.array(anything, { minLength: 1, maxLength: 4 }), {
    numRuns: CHATS,
    seed: 4,
  })
  for (const [at, turns] of chats.entries()) {
    const chat = await desk.chat(LANGUAGES[at % LANGUAGES.length])
    for (const text of turns) await chat.turn(text)
    stops += turns.length
  }
}, 60_000)

type Row = {
  id: `con_${string}`
  state: string
  lane: string | null
  because: string | null
  owner_kind: string
  status: string
  deadline_at: number | null
  said: number
  signals: string
}

async function contacts(): Promise<Row[]> {
  const { DB } = env as unknown as { DB: D1Database }
  const { results } = await DB.prepare(
    `SELECT k.id, k.state, k.lane, json_extract(k.decision, '$.because') AS because, c.owner_kind, c.status, c.deadline_at,
      json_extract(k.facts, '$.signals') AS signals,
      (SELECT count(*) FROM messages m WHERE m.contact_id = k.id AND m.author = 'desk') AS said
     FROM contacts k JOIN conversations c ON c.id = k.conversation_id`,
  ).all<Row>()
  return results
}

describe(`${CHATS} conversations of anything`, () => {
  test('no contact ends without a lane, an owner, a deadline and a reason', async () => {
    const rows = await contacts()
    expect(rows).toHaveLength(stops)
    for (const row of rows) {
      expect(['desk', 'helpdesk', 'agent']).toContain(row.owner_kind)
      expect(row.status === 'resolved' || row.deadline_at !== null).toBe(true)
      if (row.state === 'passed_on') continue
      expect(['automation', 'draft', 'handover']).toContain(row.lane)
      expect(row.because?.length).toBeGreaterThan(5)
      expect(row.said).toBeGreaterThan(0)
    }
  })

  test('a risk never stayed with the desk', async () => {
    const mild = new Set(['ai_question', 'occasion'])
    const risky = (await contacts()).filter(({ signals }) =>
      ((JSON.parse(signals ?? '[]') ?? []) as { signal: string }[]).some(
        ({ signal }) => !mild.has(signal),
      ),
    )
    expect(risky.length).toBeGreaterThan(40)
    expect(risky.filter(({ lane }) => lane !== 'handover')).toEqual([])
  })

  test('every decision replays to the same, from what was stored', async () => {
    const decided = (await contacts()).filter(({ state }) => state !== 'passed_on')
    for (const { id } of decided) {
      const explained = await explainDecision(desk.deps, 'mer_test', id)
      const { conditions: _follow, ...again } = explained?.again ?? { conditions: [] }
      expect(again).toEqual(explained?.decision)
    }
  })
})

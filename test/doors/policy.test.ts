import { beforeAll, describe, expect, test } from 'vitest'
import type { AutonomyPage, PolicyPage, RulesChecked } from '../../shared/policy-api.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import type { WorkflowPage } from '../../shared/workflow.ts'
import type { Agent, Role } from '../../worker/ports/agents.ts'
import { openDesk } from '../support/desk.ts'
import { call, send, signIn, startChat } from '../support/http.ts'

type Headers = Record<string, string>
let olga: Headers
let finn: Headers
let anna: Headers

const REFUNDS =
  'When a customer requests a refund / If the order is unshipped AND the request is within 30 days / Then process the refund and confirm / Else escalate with a recommended action.'

beforeAll(async () => {
  const { deps } = await openDesk()
  const person = (name: string, role: Role, duties: Agent['duties']) =>
    deps.agents.put({
      id: `agt_${name}`,
      merchant: 'mer_test',
      email: `${name}@shop.example`,
      name,
      role,
      duties,
    })
  await person('olga', 'owner', [])
  await person('finn', 'agent', ['finance'])
  await person('anna', 'agent', [])
  olga = await signIn('olga@shop.example')
  finn = await signIn('finn@shop.example')
  anna = await signIn('anna@shop.example')
})

const get = (path: string, who = olga) => call('GET', `/console/api/${path}`, undefined, who)
const post = (path: string, body: unknown, who = olga) =>
  call('POST', `/console/api/${path}`, body, who)
const version = async (answer: Response) => (await answer.json()) as PolicyVersion
const live = async () => ((await (await get('policy')).json()) as PolicyPage).live

describe('checking rules', () => {
  test('a rule is said back in words, a wrong one says what was not understood and what would be', async () => {
    const wrong = REFUNDS.replace('unshipped', 'unshpppd')
    const { rules } = (await (
      await post('policy/check', { rules: [REFUNDS, wrong] })
    ).json()) as RulesChecked
    expect(rules[0]).toMatchObject({ ok: true, words: expect.stringContaining('30 days') })
    expect(rules[1]).toMatchObject({
      ok: false,
      problems: [{ suggestion: expect.stringContaining('unshipped') }],
    })
  })

  test('rules that contradict each other are named by their places', async () => {
    const generous = REFUNDS.replace('within 30 days', 'within 60 days').replace(
      'process the refund and confirm',
      'draft a reply',
    )
    const { conflicts } = (await (
      await post('policy/check', { rules: [REFUNDS, generous] })
    ).json()) as RulesChecked
    expect(conflicts.map(({ rules }) => rules)).toContainEqual([0, 1])
  })
})

describe('changing what the desk may do', () => {
  test('a rule that cannot be read is refused, with its place', async () => {
    const answer = await post('policy/versions', {
      change: { rules: ['When it rains'] },
      note: 'x',
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { field: 'rules.0' } })
  })

  test.each([
    ['an unknown part', { change: { rule: [] }, note: 'x' }],
    [
      'a share above one',
      { change: { sureness: { least: 2, categories: {}, cells: {} } }, note: 'x' },
    ],
    ['no note', { change: {} }],
    ['nothing', null],
  ])('%s is a bad request', async (_what, body) => {
    expect((await post('policy/versions', body)).status).toBe(400)
  })

  test('only owners propose, and only those who hold a duty sign for it', async () => {
    const body = { change: {}, note: 'x' }
    expect((await post('policy/versions', body, anna)).status).toBe(403)
    const { policy } = await version(await post('policy/versions', body))
    const sign = `policy/versions/${policy.version}/sign`
    expect((await post(sign, { duty: 'owner' }, anna)).status).toBe(403)
    expect((await post(sign, { duty: 'finance' }, olga)).status).toBe(403)
    expect((await post('policy/versions/9999/sign', { duty: 'owner' })).status).toBe(404)
    expect((await post('policy/versions/one/sign', { duty: 'owner' })).status).toBe(400)
  })

  test('a duty nobody holds cannot be asked to sign', async () => {
    const change = { signers: ['owner', 'operations'] }
    expect((await post('policy/versions', { change, note: 'x' })).status).toBe(409)
  })

  test('it goes live with the last signature, keeps the one before, and can be rolled back', async () => {
    const before = await live()
    const change = { rules: [REFUNDS], signers: ['owner', 'finance'] }
    const made = await version(await post('policy/versions', { change, note: 'Refunds by rule' }))
    expect(made.state).toBe('proposed')
    const sign = `policy/versions/${made.policy.version}/sign`
    expect((await version(await post(sign, { duty: 'owner' }))).state).toBe('proposed')
    expect((await live()).version).toBe(before.version)
    expect((await version(await post(sign, { duty: 'finance' }, finn))).state).toBe('live')
    expect((await live()).rules).toEqual([REFUNDS])
    expect((await post(sign, { duty: 'owner' })).status).toBe(409)

    const back = await post(`policy/versions/${before.version}/restore`, {})
    expect((await version(back)).state).toBe('live')
    expect((await live()).version).toBe(before.version)
    expect((await post(`policy/versions/${before.version}/restore`, {})).status).toBe(409)
  })

  test('a signer cannot be dropped by the version that drops them', async () => {
    const both = await version(
      await post('policy/versions', {
        change: { signers: ['owner', 'finance'] },
        note: 'two sign',
      }),
    )
    await post(`policy/versions/${both.policy.version}/sign`, { duty: 'owner' })
    await post(`policy/versions/${both.policy.version}/sign`, { duty: 'finance' }, finn)
    const alone = await version(
      await post('policy/versions', { change: { signers: ['owner'] }, note: 'one signs' }),
    )
    const signed = await post(`policy/versions/${alone.policy.version}/sign`, { duty: 'owner' })
    expect((await version(signed)).state).toBe('proposed')
  })
})

describe('trying a change on the past', () => {
  test('says which contacts would have gone another way', async () => {
    const chat = await startChat()
    await send(chat, 'How long does delivery take?')
    const stages = [{ category: 'delivery.options', language: 'en', stage: 'draft' }]
    const answer = await post('policy/replay', { days: 90, stages }, anna)
    const report = (await answer.json()) as ReplayReport
    expect(report.lanes.draft.after - report.lanes.draft.before).toBeGreaterThan(0)
    expect(report.changed[0]).toMatchObject({
      category: 'delivery.options',
      before: { lane: 'automation' },
      after: { lane: 'draft' },
    })
    expect((await post('policy/replay', { days: 0 })).status).toBe(400)
  })

  test('a rule of a replay is read like any other', async () => {
    const answer = await post('policy/replay', { days: 7, change: { rules: ['When'] } })
    expect(answer.status).toBe(400)
  })
})

describe('stages', () => {
  test('every cell with evidence is shown, and only owners move one', async () => {
    const { cells } = (await (await get('autonomy', anna)).json()) as AutonomyPage
    expect(cells.some(({ category }) => category === 'delivery.options')).toBe(true)
    const down = { category: 'delivery.options', language: 'en', stage: 'draft' }
    expect((await post('autonomy/stage', down, anna)).status).toBe(403)
    const moved = (await (await post('autonomy/stage', down)).json()) as AutonomyPage
    expect(moved.cells.find(({ category }) => category === 'delivery.options')?.stage).toBe('draft')
    const up = await post('autonomy/stage', { ...down, stage: 'automation' })
    expect(up.status).toBe(409)
    expect(await up.json()).toMatchObject({
      error: { message: expect.stringContaining('missing') },
    })
  })

  test('the seven questions and what a rollout is stuck on are told from the shop itself', async () => {
    const page = (await (await get('workflow', anna)).json()) as WorkflowPage
    expect(page.workflow).toHaveLength(7)
    expect(page.workflow.every(({ because }) => because !== '')).toBe(true)
    expect(page.diagnosis.map(({ failure }) => failure)).not.toContain('no_order_data')
  })

  test('what was never decided cannot be explained or marked', async () => {
    expect((await get('contacts/con_none/decision')).status).toBe(404)
    expect((await post('contacts/con_none/mark', { flaw: 'tone' })).status).toBe(404)
    expect((await post('contacts/con_none/mark', { flaw: 'ugly' })).status).toBe(400)
  })
})

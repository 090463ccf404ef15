import { Hono, type Context, type Next } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import { isId, type ContactId } from '../../../shared/ids.ts'
import {
  ChangeStage,
  CheckRules,
  MarkAnswer,
  ProposePolicy,
  ReplayPolicy,
  SignPolicy,
} from '../../../shared/policy-api.ts'
import { autonomyPage } from '../../flow/autonomy-page.ts'
import { changeStage } from '../../flow/change-stage.ts'
import { checkRules } from '../../flow/check-rules.ts'
import { explainDecision } from '../../flow/explain-decision.ts'
import { markAnswer } from '../../flow/mark-answer.ts'
import { policyPage } from '../../flow/policy-page.ts'
import { proposePolicy } from '../../flow/propose-policy.ts'
import { replayPolicy } from '../../flow/replay-policy.ts'
import { restorePolicy, signPolicy } from '../../flow/sign-policy.ts'
import { workflowPage } from '../../flow/workflow-page.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { readBody } from './body.ts'

type App = { Bindings: Env; Variables: { agent: Agent } }

/** Rules, stages and decisions, under `/console/api`; the agent is known. */
export const policyRoutes = new Hono<App>()

policyRoutes.get('/policy', async (c) => c.json(await policyPage(deps(c), c.get('agent'))))
policyRoutes.post('/policy/check', async (c) => {
  const { rules } = await readBody(c, CheckRules)
  return c.json(checkRules(rules))
})
policyRoutes.post('/policy/versions', ownersOnly, async (c) => {
  const body = await readBody(c, ProposePolicy)
  return c.json(await proposePolicy(deps(c), c.get('agent'), asChange(body)), 201)
})
policyRoutes.post('/policy/versions/:version/sign', async (c) => {
  const { duty } = await readBody(c, SignPolicy)
  return c.json(await signPolicy(deps(c), c.get('agent'), { version: versionOf(c), duty }))
})
policyRoutes.post('/policy/versions/:version/restore', ownersOnly, async (c) =>
  c.json(await restorePolicy(deps(c), c.get('agent'), versionOf(c))),
)
policyRoutes.post('/policy/replay', async (c) => {
  const { merchant } = c.get('agent')
  return c.json(await replayPolicy(deps(c), merchant, asChange(await readBody(c, ReplayPolicy))))
})

policyRoutes.get('/autonomy', async (c) => c.json(await autonomyPage(deps(c), c.get('agent'))))
policyRoutes.post('/autonomy/stage', ownersOnly, async (c) => {
  const { stage, ...cell } = await readBody(c, ChangeStage)
  await changeStage(deps(c), c.get('agent'), { ...cell, to: stage })
  return c.json(await autonomyPage(deps(c), c.get('agent')))
})

policyRoutes.get('/workflow', async (c) => c.json(await workflowPage(deps(c), c.get('agent'))))

policyRoutes.get('/contacts/:id/decision', async (c) => {
  const explained = await explainDecision(deps(c), c.get('agent').merchant, contactOf(c))
  if (!explained) throw new LanewayError('not_found', 'Nothing was decided about this contact.')
  return c.json(explained)
})
policyRoutes.post('/contacts/:id/mark', async (c) => {
  const agent = c.get('agent')
  if (agent.role === 'viewer') throw new LanewayError('forbidden', 'Viewers cannot mark answers.')
  const { flaw } = await readBody(c, MarkAnswer)
  await markAnswer(deps(c), agent, contactOf(c), flaw)
  return c.body(null, 204)
})

async function ownersOnly(c: Context<App>, next: Next): Promise<void> {
  if (c.get('agent').role !== 'owner')
    throw new LanewayError('forbidden', 'Only owners change what the desk may do.')
  await next()
}

function deps(c: Context<App>) {
  return depsFor(c.env, c.get('agent').merchant)
}

function versionOf(c: Context<App>): number {
  const version = Number(c.req.param('version'))
  if (!Number.isInteger(version) || version < 1)
    throw new LanewayError('bad_request', 'A version is a whole number.', { field: 'version' })
  return version
}

function contactOf(c: Context<App>): ContactId {
  const id = c.req.param('id') ?? ''
  if (!isId('con', id)) throw new LanewayError('not_found', 'There is no such contact.')
  return id as ContactId
}

/** A body comes from JSON, which has no `undefined`: what the schema calls optional is simply absent. */
function asChange<Asked>(body: unknown): Asked {
  return body as Asked
}

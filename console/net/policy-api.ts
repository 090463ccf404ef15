import type { AutonomyPage, PolicyPage, RulesChecked } from '../../shared/policy-api.ts'
import type { Duty, PolicyChange } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import type { Cell, Stage } from '../../shared/stage.ts'
import { get, post } from './call.ts'

/** The policy that is live, and its versions. */
export function fetchPolicy(): Promise<PolicyPage> {
  return get('/policy')
}

/** How rules would be understood, and where they clash. Stores nothing. */
export function checkRules(rules: string[]): Promise<RulesChecked> {
  return post('/policy/check', { rules })
}

/** What a change would have done to the contacts of the last days. Changes and sends nothing. */
export function tryPolicy(change: PolicyChange, days: number): Promise<ReplayReport> {
  return post('/policy/replay', { days, change })
}

/** Stores a version that waits for its signatures. */
export function proposePolicy(change: PolicyChange, note: string): Promise<PolicyVersion> {
  return post('/policy/versions', { change, note })
}

/** Signs a version for one duty; the last signature makes it live. */
export function signPolicy(version: number, duty: Duty): Promise<PolicyVersion> {
  return post(`/policy/versions/${version}/sign`, { duty })
}

/** Makes a version live that was live before. */
export function restorePolicy(version: number): Promise<PolicyVersion> {
  return post(`/policy/versions/${version}/restore`, {})
}

/** Every cell with its evidence and its next step. */
export function fetchAutonomy(): Promise<AutonomyPage> {
  return get('/autonomy')
}

/** Moves a cell to a stage. */
export function moveCell(
  { category, language }: Pick<Cell, 'category' | 'language'>,
  stage: Stage,
): Promise<AutonomyPage> {
  return post('/autonomy/stage', { category, language, stage })
}

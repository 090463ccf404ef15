import type { AgentId, MerchantId } from '../../shared/ids.ts'
import type { Duty } from '../../shared/policy.ts'

export type Role = 'owner' | 'agent' | 'viewer'
export type Agent = {
  id: AgentId
  merchant: MerchantId
  email: string
  name: string
  role: Role
  duties: Duty[]
}

/** The merchant's people. */
export interface Agents {
  /** Everybody of this shop, at most 500. */
  of(merchant: MerchantId): Promise<Agent[]>
  byEmail(email: string): Promise<Agent | null>
  put(agent: Agent): Promise<void>
}

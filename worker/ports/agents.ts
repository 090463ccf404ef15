import type { AgentId, MerchantId } from '../../shared/ids.ts'

export type Role = 'owner' | 'agent' | 'viewer'
export type Agent = { id: AgentId; merchant: MerchantId; email: string; name: string; role: Role }

/** The merchant's people. */
export interface Agents {
  byEmail(email: string): Promise<Agent | null>
  put(agent: Agent): Promise<void>
}

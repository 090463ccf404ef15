import { LanewayError } from '../../../shared/error.ts'
import type { AgentId, MerchantId } from '../../../shared/ids.ts'
import type { Agents, Role } from '../../ports/agents.ts'
import type { Database } from './database.ts'

/** The merchants' people in D1. */
export function d1Agents(database: Database): Agents {
  return {
    async byEmail(email) {
      const [[row] = []] = await database.run([
        { sql: 'SELECT * FROM agents WHERE email = ?', values: [email.toLowerCase()] },
      ])
      if (!row) return null
      return {
        id: row.id as AgentId,
        merchant: row.merchant_id as MerchantId,
        email: String(row.email),
        name: String(row.name),
        role: row.role as Role,
      }
    },
    async put(agent) {
      const [stored = []] = await database.run([
        {
          sql: `INSERT INTO agents (id, merchant_id, email, name, role) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role WHERE merchant_id = excluded.merchant_id RETURNING id`,
          values: [agent.id, agent.merchant, agent.email.toLowerCase(), agent.name, agent.role],
        },
      ])
      if (stored.length === 0)
        throw new LanewayError('conflict', 'This address belongs to an agent of another shop.')
    },
  }
}

import { LanewayError } from '../../../shared/error.ts'
import type { AgentId, MerchantId } from '../../../shared/ids.ts'
import type { Duty } from '../../../shared/policy.ts'
import type { Agent, Agents, Role } from '../../ports/agents.ts'
import type { Database, Rows } from './database.ts'

/** The merchants' people in D1. */
export function d1Agents(database: Database): Agents {
  return {
    async byEmail(email) {
      const [[row] = []] = await database.run([
        { sql: 'SELECT * FROM agents WHERE email = ?', values: [email.toLowerCase()] },
      ])
      return row ? toAgent(row) : null
    },
    async of(merchant) {
      const [rows = []] = await database.run([
        { sql: 'SELECT * FROM agents WHERE merchant_id = ? LIMIT 500', values: [merchant] },
      ])
      return rows.map(toAgent)
    },
    async put(agent) {
      const [stored = []] = await database.run([
        {
          sql: `INSERT INTO agents (id, merchant_id, email, name, role, duties) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, duties = excluded.duties WHERE merchant_id = excluded.merchant_id RETURNING id`,
          values: [
            agent.id,
            agent.merchant,
            agent.email.toLowerCase(),
            agent.name,
            agent.role,
            JSON.stringify(agent.duties),
          ],
        },
      ])
      if (stored.length === 0)
        throw new LanewayError('conflict', 'This address belongs to an agent of another shop.')
    },
  }
}

/** The casts are safe because only this file writes the table, from this same type. */
function toAgent(row: Rows[number]): Agent {
  return {
    id: row.id as AgentId,
    merchant: row.merchant_id as MerchantId,
    email: String(row.email),
    name: String(row.name),
    role: row.role as Role,
    duties: JSON.parse(String(row.duties)) as Duty[],
  }
}

import type { MerchantId } from '../../../shared/ids.ts'
import type { Duty, Policy } from '../../../shared/policy.ts'
import type { PolicyVersion } from '../../../shared/policy-version.ts'
import type { Policies } from '../../ports/policies.ts'
import { journalStatement } from './commit-journal.ts'
import type { Database, Rows, Statement } from './database.ts'

type Row = Rows[number]

/** Policies in D1: a row a version, whose document never changes, and a row a signature. */
export function d1Policies(database: Database): Policies {
  async function read(where: string, values: Statement['values']): Promise<PolicyVersion[]> {
    const [rows = [], signatures = []] = await database.run([
      { sql: `SELECT * FROM policies WHERE ${where} ORDER BY version DESC LIMIT 50`, values },
      { sql: `SELECT * FROM signatures WHERE ${where} ORDER BY version DESC LIMIT 200`, values },
    ])
    return rows.map((row) => toVersion(row, signatures))
  }

  return {
    async live(merchant) {
      const [[row] = []] = await database.run([
        {
          sql: `SELECT version, document FROM policies WHERE merchant_id = ? AND state = 'live'`,
          values: [merchant],
        },
      ])
      return row ? toPolicy(Number(row.version), String(row.document)) : null
    },
    versions: (merchant) => read('merchant_id = ?', [merchant]),
    async find(merchant, version) {
      const [found] = await read('merchant_id = ? AND version = ?', [merchant, version])
      return found ?? null
    },
    async add(merchant, { policy, note, by, at, event }) {
      const [[row] = []] = await database.run([
        {
          sql: `INSERT INTO policies (merchant_id, version, state, document, note, made_by, made_at)
            SELECT ?, coalesce(max(version), 0) + 1, 'proposed', ?, ?, ?, ? FROM policies WHERE merchant_id = ?
            RETURNING version`,
          values: [merchant, JSON.stringify(policy), note, by, at.getTime(), merchant],
        },
        journalStatement(merchant, null, [event]),
      ])
      return Number(row?.version)
    },
    async sign(merchant, version, { duty, agent, name, at, event }) {
      await database.run([
        {
          sql: `INSERT INTO signatures (merchant_id, version, duty, agent_id, name, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (merchant_id, version, duty) DO NOTHING`,
          values: [merchant, version, duty, agent, name, at.getTime()],
        },
        journalStatement(merchant, null, [event]),
      ])
    },
    async activate(merchant, version, at, event) {
      await database.run([
        ...activation(merchant, version, at),
        journalStatement(merchant, null, [event]),
      ])
    },
  }
}

function activation(merchant: MerchantId, version: number, at: Date): Statement[] {
  return [
    {
      sql: `UPDATE policies SET state = 'past' WHERE merchant_id = ? AND state = 'live'`,
      values: [merchant],
    },
    {
      sql: `UPDATE policies SET state = 'live', live_at = ? WHERE merchant_id = ? AND version = ?`,
      values: [at.getTime(), merchant, version],
    },
  ]
}

/** The casts are safe because only this file writes the tables, from these same types. */
function toVersion(row: Row, signatures: Rows): PolicyVersion {
  const version = Number(row.version)
  const liveAt = row.live_at
  return {
    policy: toPolicy(version, String(row.document)),
    state: row.state as PolicyVersion['state'],
    note: String(row.note),
    madeBy: String(row.made_by),
    madeAt: new Date(Number(row.made_at)).toISOString(),
    ...(typeof liveAt === 'number' && { liveAt: new Date(liveAt).toISOString() }),
    signatures: signatures
      .filter((signature) => signature.version === version)
      .map((signature) => ({
        duty: signature.duty as Duty,
        agent: String(signature.agent_id),
        name: String(signature.name),
        at: new Date(Number(signature.at)).toISOString(),
      })),
  }
}

/** A stored document is a policy without its version, written only by `add`. */
export function toPolicy(version: number, document: string): Policy {
  return { ...(JSON.parse(document) as Omit<Policy, 'version'>), version }
}

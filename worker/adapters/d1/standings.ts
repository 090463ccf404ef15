import type { Incident } from '../../../shared/incident.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Stage } from '../../../shared/stage.ts'
import type { KnownCustomer } from '../../../shared/standing.ts'
import type { StandingQuery, Standings } from '../../ports/standings.ts'
import type { Database, Rows, Statement } from './database.ts'
import { toPolicy } from './policies.ts'

const DAY = 86_400_000
/** Spending is summed over this many orders, so that no customer costs more than another. */
const MOST_ORDERS = 100

/** Documents never change, so a version once read stays in this isolate. */
const documents = new Map<string, Policy>()

/**
 * What holds for a contact. Version and stage are read afresh each time, so that a pause counts at once; the document is
 * read when its version is new to this isolate.  */
export function d1Standings(database: Database): Standings {
  async function policyOf(merchant: MerchantId, version: unknown): Promise<Policy | undefined> {
    if (typeof version !== 'number') return undefined
    const key = `${merchant}/${version}`
    const known = documents.get(key)
    if (known) return known
    const [[row] = []] = await database.run([
      {
        sql: 'SELECT document FROM policies WHERE merchant_id = ? AND version = ?',
        values: [merchant, version],
      },
    ])
    if (!row) return undefined
    const policy = toPolicy(version, String(row.document))
    if (documents.size > 1_000) documents.clear()
    documents.set(key, policy)
    return policy
  }

  return {
    async of(merchant, query) {
      const asked = query.email !== undefined || query.orders.length > 0
      const [rows = []] = await database.run([
        asked ? withCustomers(merchant, query) : { sql: HEAD, values: headValues(merchant, query) },
      ])
      const [head] = rows
      const stage = head?.stage as Stage | null | undefined
      const incidents = JSON.parse(String(head?.incidents ?? '[]')) as Incident[]
      const policy = await policyOf(merchant, head?.version)
      return {
        speaks: head?.speaks === 1,
        customers: rows.filter(({ email }) => typeof email === 'string').map(toCustomer),
        ...(policy && { policy }),
        ...(stage && { stage }),
        ...(incidents.length > 0 && { incidents }),
      }
    },
  }
}

const HEAD = `SELECT (SELECT version FROM policies WHERE merchant_id = ? AND state = 'live') AS version,
  (SELECT stage FROM stages WHERE merchant_id = ? AND category = ? AND language = ?) AS stage,
  EXISTS (SELECT 1 FROM stages WHERE merchant_id = ? AND stage IN ('draft', 'automation', 'paused')) AS speaks,
  (SELECT json_group_array(json(document)) FROM (SELECT document FROM incidents WHERE merchant_id = ? AND state = 'active'
    ORDER BY started_at DESC LIMIT 20)) AS incidents`

function headValues(merchant: MerchantId, { cell }: StandingQuery): Statement['values'] {
  return [merchant, merchant, cell.category, cell.language, merchant, merchant]
}

/** The longest window of complaints a policy may ask for. */
const COMPLAINT_DAYS = 30

/** The same with everybody who may have written, a row each: by the address given, and by the orders named. */
function withCustomers(merchant: MerchantId, query: StandingQuery): Statement {
  const { conversation, email, orders, now } = query
  const named = orders.length > 0 ? `short_key IN (${orders.map(() => '?').join(', ')})` : 'NULL'
  const since = now.getTime() - COMPLAINT_DAYS * DAY
  return {
    sql: `WITH people AS (
        SELECT ? AS email UNION
        SELECT email FROM (SELECT email FROM orders WHERE merchant_id = ? AND ${named} LIMIT 20))
      SELECT head.*, people.email, c.vip, c.opted_in, c.orders, c.spent, ${PLACED} AS placed, ${PAID} AS paid, ${COMPLAINTS} AS complaints
      FROM (${HEAD}) head LEFT JOIN people ON people.email IS NOT NULL
        LEFT JOIN customers c ON c.merchant_id = ? AND c.email = people.email`,
    values: [
      email ?? null,
      merchant,
      ...orders,
      merchant,
      merchant,
      merchant,
      merchant,
      since - COMPLAINT_DAYS * DAY,
      since,
      conversation,
      now.getTime() - DAY,
      ...headValues(merchant, query),
      merchant,
    ],
  }
}

const ORDERS = `FROM orders o WHERE o.merchant_id = ? AND o.email = people.email`
const PLACED = `(SELECT count(*) FROM (SELECT 1 ${ORDERS} LIMIT ${MOST_ORDERS}))`
/** In the shop's own currency, refunds taken off. */
const PAID = `(SELECT sum(paid) FROM (SELECT document ->> '$.total.amount' - document ->> '$.refunded.amount' AS paid ${ORDERS}
  AND document ->> '$.total.currency' = (SELECT settings ->> '$.currency' FROM merchants WHERE id = ?) LIMIT ${MOST_ORDERS}))`
const COMPLAINTS = `(SELECT json_group_array(k.received_at) FROM conversations v JOIN contacts k ON k.conversation_id = v.id
  WHERE v.merchant_id = ? AND v.customer_email = people.email AND v.created_at >= ? AND k.complaint = 1
    AND k.received_at >= ? AND (v.id <> ? OR k.received_at < ?))`

function toCustomer(row: Rows[number]): KnownCustomer {
  return {
    email: String(row.email),
    vip: row.vip === 1,
    optedIn: row.opted_in === 1,
    orders: Math.max(Number(row.orders ?? 0), Number(row.placed ?? 0)),
    spent: Math.max(Number(row.spent ?? 0), Number(row.paid ?? 0)),
    complaints: (JSON.parse(String(row.complaints ?? '[]')) as number[]).map((at) => new Date(at)),
  }
}

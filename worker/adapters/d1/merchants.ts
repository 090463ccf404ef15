import type { MerchantId } from '../../../shared/ids.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Merchants } from '../../ports/merchants.ts'
import { journalStatement } from './commit-journal.ts'
import type { Database, Rows } from './database.ts'

const FRESH = 30_000
const cached = new Map<string, { merchant: Merchant | null; until: number }>()

/** Merchants in D1, remembered for 30 seconds in this isolate: they change rarely and are read with every message. */
export function d1Merchants(database: Database): Merchants {
  async function read(sql: string, value: string): Promise<Merchant | null> {
    const [[row] = []] = await database.run([{ sql, values: [value] }])
    return toMerchant(row)
  }

  return {
    find: (id: MerchantId) =>
      remembered(id, () => read('SELECT settings FROM merchants WHERE id = ?', id)),
    findByAddress: (email) =>
      remembered(email, () =>
        read('SELECT settings FROM merchants WHERE support_email = ?', email),
      ),
    async put(merchant) {
      cached.clear()
      await database.run([
        {
          sql: `INSERT INTO merchants (id, support_email, settings, created_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET support_email = excluded.support_email,
              settings = json_patch(excluded.settings, json_object('identity', json(settings -> '$.identity')))`,
          values: [
            merchant.id,
            merchant.supportEmail?.toLowerCase() ?? null,
            JSON.stringify(merchant),
            Date.now(),
          ],
        },
      ])
    },
    async rotateIdentity(id, event) {
      const [[row] = []] = await database.run([
        {
          sql: `UPDATE merchants SET settings = json_set(settings, '$.identity', json_object(
              'generation', coalesce(settings ->> '$.identity.generation', 1) + 1, 'rotatedAt', ?))
            WHERE id = ? RETURNING settings`,
          values: [event.at.toISOString(), id],
        },
        journalStatement(id, null, [event]),
      ])
      cached.clear()
      return toMerchant(row)
    },
  }
}

function toMerchant(row: Rows[number] | undefined): Merchant | null {
  return row ? (JSON.parse(String(row.settings)) as Merchant) : null
}

async function remembered(
  key: string,
  load: () => Promise<Merchant | null>,
): Promise<Merchant | null> {
  const known = cached.get(key)
  if (known && known.until > Date.now()) return known.merchant
  const merchant = await load()
  if (cached.size > 10_000) cached.clear()
  if (merchant) cached.set(key, { merchant, until: Date.now() + FRESH })
  return merchant
}

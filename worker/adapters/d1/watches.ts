import type { OutboxItem } from '../../../shared/change.ts'
import { emailKey } from '../../../shared/customer.ts'
import type { Language } from '../../../shared/language.ts'
import type { Watch, Watches } from '../../ports/watches.ts'
import type { Database, Rows, Statement } from './database.ts'
import { hash53 } from './hash.ts'
import { outboxOnce } from './outbox.ts'
import { marks } from './store/read.ts'

/** D1 binds at most 100 values a statement: https://developers.cloudflare.com/d1/platform/limits/ */
const MOST_SKUS = 90

/** Waiting customers in D1; a key tells nothing of the address, because hints carry it. */
export function d1Watches(database: Database): Watches {
  const read = async (sql: string, values: Statement['values']): Promise<Rows> =>
    (await database.run([{ sql, values }]))[0] ?? []
  return {
    async wanted(merchant, skus) {
      const asked = skus.slice(0, MOST_SKUS)
      if (asked.length === 0) return []
      const rows = await read(
        `SELECT DISTINCT sku FROM watches WHERE merchant_id = ? AND sku IN (${marks(asked)}) AND state = 'confirmed'`,
        [merchant, ...asked],
      )
      return rows.map(({ sku }) => String(sku))
    },
    async tell(merchant, sku, { due, now }) {
      const waiting = await read(WAITING, [merchant, sku])
      if (waiting.length === 0) return []
      const mails = waiting.map(({ email, at }): OutboxItem => ({
        key: `stock:${merchant}:${hash53(`${sku}\n${String(email)}`).toString(36)}:${String(at)}`,
        kind: 'mail.stock',
        due,
        body: { sku, email: String(email) },
      }))
      const emails = JSON.stringify(waiting.map(({ email }) => email))
      await database.run([
        outboxOnce(merchant, mails, now),
        { sql: TOLD, values: [merchant, sku, emails] },
      ])
      return mails.map(({ key }) => key)
    },
    async find(merchant, sku, email) {
      const [row] = await read(
        'SELECT language, state, at FROM watches WHERE merchant_id = ? AND sku = ? AND email = ?',
        [merchant, sku, emailKey(email)],
      )
      if (!row) return null
      return {
        language: row.language as Language,
        state: row.state as Watch['state'],
        at: new Date(Number(row.at)),
      }
    },
    async waitAgain(merchant, sku, email) {
      await read(
        `UPDATE watches SET state = 'confirmed', at = at + 1 WHERE merchant_id = ? AND sku = ? AND email = ? AND state = 'told'`,
        [merchant, sku, emailKey(email)],
      )
    },
  }
}

const WAITING = `SELECT email, at FROM watches WHERE merchant_id = ? AND sku = ? AND state = 'confirmed' LIMIT 200`
const TOLD = `UPDATE watches SET state = 'told' WHERE merchant_id = ? AND sku = ? AND state = 'confirmed'
  AND email IN (SELECT value FROM json_each(?))`

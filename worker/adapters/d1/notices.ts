import { emailKey } from '../../../shared/customer.ts'
import type { Language } from '../../../shared/language.ts'
import type { Notices } from '../../ports/notices.ts'
import type { Database } from './database.ts'
import { emailHash } from './email-hash.ts'

/** What D1 knows of somebody who may be written to, in one statement. */
export function d1Notices(database: Database): Notices {
  return {
    async recipient(merchant, email) {
      const key = emailKey(email)
      const hash = await emailHash(merchant, key)
      const values = [merchant, key, merchant, hash, merchant, key, merchant, key]
      const [[row] = []] = await database.run([{ sql: RECIPIENT, values }])
      const language = row?.language as Language | null
      const optedOut = toDate(row?.opted_out)
      const erased = toDate(row?.erased)
      return {
        complaintOpen: row?.complaint === 1,
        ...(optedOut && { optedOut }),
        ...(erased && { erased }),
        ...(language && { language }),
      }
    },
    async optOut(merchant, email, at) {
      await database.run([
        {
          sql: 'INSERT INTO opt_outs (merchant_id, email, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          values: [merchant, emailKey(email), at.getTime()],
        },
      ])
    },
  }
}

const RECIPIENT = `SELECT (SELECT at FROM opt_outs WHERE merchant_id = ? AND email = ?) AS opted_out,
  (SELECT at FROM erasures WHERE merchant_id = ? AND email_hash = ?) AS erased,
  (SELECT language FROM conversations WHERE merchant_id = ? AND customer_email = ? ORDER BY created_at DESC LIMIT 1) AS language,
  EXISTS (SELECT 1 FROM conversations v JOIN tickets t ON t.conversation_id = v.id AND t.status = 'open'
    JOIN contacts k ON k.conversation_id = v.id AND k.complaint = 1
    WHERE v.merchant_id = ? AND v.customer_email = ?) AS complaint`

function toDate(value: unknown): Date | undefined {
  return typeof value === 'number' ? new Date(value) : undefined
}

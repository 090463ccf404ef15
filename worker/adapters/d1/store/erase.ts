import { emailKey } from '../../../../shared/customer.ts'
import type { Statement } from '../database.ts'

/**
 * Takes a person out of the store's records. Orders stay as the books need them, without anything that names the person
 * (GDPR Art. 17(3)(b): what the law obliges a shop to keep).
 */
export function erasing(merchant: string, email: string): Statement[] {
  const key = emailKey(email)
  return [
    { sql: 'DELETE FROM customers WHERE merchant_id = ? AND email = ?', values: [merchant, key] },
    {
      sql: 'DELETE FROM subscriptions WHERE merchant_id = ? AND email = ?',
      values: [merchant, key],
    },
    { sql: 'DELETE FROM watches WHERE merchant_id = ? AND email = ?', values: [merchant, key] },
    {
      sql: `UPDATE orders SET email = NULL, version = version + 1,
        document = json_remove(document, '$.email', '$.phone', '$.note', '$.shipTo.name', '$.shipTo.street', '$.shipTo.city', '$.shipTo.postcode')
        WHERE merchant_id = ? AND email = ?`,
      values: [merchant, key],
    },
  ]
}

import type { Action, Effect } from '../../../../shared/action.ts'
import { emailKey } from '../../../../shared/customer.ts'
import { doneBy } from '../../../../shared/effects/index.ts'
import { isRefusal, type Done, type Moment } from '../../../../shared/effects/kept.ts'
import { LanewayError } from '../../../../shared/error.ts'
import { orderKey } from '../../../../shared/order.ts'
import type { Performed } from '../../../ports/store.ts'
import type { Database, Statement } from '../database.ts'
import { erasing } from './erase.ts'
import { keptOf, type Seen } from './kept.ts'

/** Two actions on one record at the same instant: the second looks again. */
const TRIES = 4

/**
 * Does an action once per key: its effect is noted in the transaction that makes it, and every record is changed only in
 * the version that was seen.
 */
export async function perform(
  database: Database,
  merchant: string,
  action: Action,
  moment: Moment,
): Promise<Performed> {
  for (let left = TRIES; left > 0; left -= 1) {
    const before = await effectOf(database, merchant, moment.key)
    if (before) return { kind: 'done', effect: before }
    const seen = await keptOf(database, merchant, action)
    const done = doneBy(action, seen.kept, moment)
    if (isRefusal(done)) return { kind: 'refused', refusal: done }
    const made = await tryOnce(database, changesOf(merchant, action, { seen, done, moment }))
    if (made) return { kind: 'done', effect: done.effect }
  }
  throw new LanewayError('unavailable', 'Too many changes at once.', { retryAfter: 2 })
}

/** What was done under this key. */
export async function effectOf(
  database: Database,
  merchant: string,
  key: string,
): Promise<Effect | null> {
  const [[row] = []] = await database.run([
    {
      sql: 'SELECT result FROM effects WHERE merchant_id = ? AND key = ?',
      values: [merchant, key],
    },
  ])
  return row ? (JSON.parse(String(row.result)) as Effect) : null
}

async function tryOnce(database: Database, statements: Statement[]): Promise<boolean> {
  try {
    await database.run(statements)
    return true
  } catch (error) {
    if (error instanceof LanewayError && error.code === 'conflict') return false
    throw error
  }
}

type Making = { seen: Seen; done: Done; moment: Moment }

function changesOf(merchant: string, action: Action, { seen, done, moment }: Making): Statement[] {
  const { order, customer, subscription, stock = {}, effect } = done
  const { versions, kept } = seen
  return [
    {
      sql: 'INSERT INTO effects (merchant_id, key, action, result, at) VALUES (?, ?, ?, ?, ?)',
      values: [
        merchant,
        moment.key,
        JSON.stringify(action),
        JSON.stringify(effect),
        moment.at.getTime(),
      ],
    },
    ...(order
      ? [
          update('orders', 'number_key', {
            set: 'document = ?',
            values: [JSON.stringify(order)],
            seen: versions.order,
            where: [merchant, orderKey(order.number)],
          }),
        ]
      : []),
    ...(subscription
      ? [
          update('subscriptions', 'id', {
            set: 'document = ?',
            values: [JSON.stringify(subscription)],
            seen: versions.subscription,
            where: [merchant, subscription.id],
          }),
        ]
      : []),
    ...(customer && kept.customer
      ? customerChanges(merchant, kept.customer.email, { customer, seen: versions.customer })
      : []),
    ...Object.entries(stock).flatMap(([sku, units]) =>
      takeFromStock(merchant, sku, { units, seen }),
    ),
    ...(action.kind === 'stock.watch' ? [watching(merchant, action, moment.at)] : []),
    ...(action.kind === 'newsletter.stop' ? [optingOut(merchant, action.email, moment.at)] : []),
    ...(action.kind === 'privacy.erase' ? erasing(merchant, action.email) : []),
  ]
}

type Update = { set: string; values: Statement['values']; seen: number; where: [string, string] }

/** A version nobody expected becomes NULL, which the column refuses: so the whole transaction is refused. */
function update(table: string, key: string, { set, values, seen, where }: Update): Statement {
  return {
    sql: `UPDATE ${table} SET ${set}, version = CASE WHEN version = ? THEN ? ELSE NULL END WHERE merchant_id = ? AND ${key} = ?`,
    values: [...values, seen, seen + 1, ...where],
  }
}

/** A new address goes with everything that was under the old one. */
function customerChanges(
  merchant: string,
  before: string,
  { customer, seen }: { customer: NonNullable<Done['customer']>; seen: number },
): Statement[] {
  const { email, ...profile } = customer
  const [old, now] = [emailKey(before), emailKey(email)]
  const changed = update('customers', 'email', {
    set: 'document = ?, email = ?',
    values: [JSON.stringify(profile), now],
    seen,
    where: [merchant, old],
  })
  if (old === now) return [changed]
  return [
    changed,
    ...['orders', 'subscriptions'].map((table) => ({
      sql: `UPDATE ${table} SET email = ?, document = json_set(document, '$.email', ?), version = version + 1 WHERE merchant_id = ? AND email = ?`,
      values: [now, now, merchant, old],
    })),
  ]
}

/** What is put back is never too much, even where more was sold than there was. */
const NEVER_SHORT = Number.MIN_SAFE_INTEGER

/** Stock that is counted goes down by what was taken; below none the whole transaction is refused. */
function takeFromStock(
  merchant: string,
  sku: string,
  { units, seen }: { units: number; seen: Seen },
): Statement[] {
  const product = seen.kept.variants.find((variant) => variant.sku === sku)?.product
  const siblings = seen.kept.variants.filter((variant) => variant.product === product)
  const index = siblings.findIndex((variant) => variant.sku === sku)
  if (product === undefined || siblings[index]?.stock === undefined) return []
  const at = `$.variants[${index}].stock`
  return [
    {
      sql: `UPDATE products SET document = CASE
          WHEN json_extract(document, '$.variants[${index}].sku') = ? AND json_extract(document, ?) >= ?
          THEN json_set(document, ?, json_extract(document, ?) - ?) ELSE NULL END
        WHERE merchant_id = ? AND handle = ?`,
      values: [sku, at, units > 0 ? units : NEVER_SHORT, at, at, units, merchant, product],
    },
  ]
}

/** Whoever wants no newsletter wants no other news either. */
function optingOut(merchant: string, email: string, at: Date): Statement {
  return {
    sql: 'INSERT INTO opt_outs (merchant_id, email, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    values: [merchant, emailKey(email), at.getTime()],
  }
}

function watching(
  merchant: string,
  { sku, email, language }: Extract<Action, { kind: 'stock.watch' }>,
  at: Date,
): Statement {
  return {
    sql: `INSERT INTO watches (merchant_id, sku, email, language, state, at) VALUES (?, ?, ?, ?, 'confirmed', ?)
      ON CONFLICT (merchant_id, sku, email) DO UPDATE SET state = 'confirmed', language = excluded.language, at = excluded.at`,
    values: [merchant, sku, emailKey(email), language, at.getTime()],
  }
}

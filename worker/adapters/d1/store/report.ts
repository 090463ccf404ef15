import { withReport } from '../../../../shared/effects/reported.ts'
import { LanewayError } from '../../../../shared/error.ts'
import { orderKey } from '../../../../shared/order.ts'
import type { ImportableStore } from '../../../ports/store.ts'
import { toOrder, toProduct, toVariants, type ProductRow } from './documents.ts'
import { VARIANTS } from './products.ts'
import type { Read } from './read.ts'

type Reports = Pick<ImportableStore, 'order' | 'report' | 'restock' | 'ordersPlaced'>

/** Two reports on one order at the same instant: the second looks again. */
const TRIES = 4

/** What a store reports, and the orders and stock it is about. */
export function reportsOf(read: Read): Reports {
  return {
    async order(merchant, key) {
      const [row] = await read(ORDER, [merchant, key])
      return row ? toOrder(row) : null
    },
    async report(merchant, event) {
      for (let left = TRIES; left > 0; left -= 1) {
        const [row] = await read(ORDER, [merchant, orderKey(event.order)])
        if (!row) return null
        const order = withReport(toOrder(row), event)
        const document = JSON.stringify(order)
        if (document === row.document) return order
        const version = Number(row.version)
        const key = orderKey(order.number)
        const written = await read(UPDATE, [document, version + 1, merchant, key, version])
        if (written.length > 0) return order
      }
      throw busy()
    },
    restock: (merchant, change) => restock(read, merchant, change),
    async ordersPlaced(merchant, { from, to, keys, after }, limit) {
      const named = keys ? 'AND number_key IN (SELECT value FROM json_each(?))' : ''
      const rows = await read(
        `SELECT document FROM orders WHERE merchant_id = ? AND placed_at >= ? AND placed_at <= ? ${named}
          AND (placed_at > ? OR number_key > ?) ORDER BY placed_at, number_key LIMIT ?`,
        [
          merchant,
          (after?.at ?? from).getTime(),
          to.getTime(),
          ...(keys ? [JSON.stringify(keys)] : []),
          after?.at.getTime() ?? from.getTime() - 1,
          after?.key ?? '',
          limit,
        ],
      )
      return rows.map(toOrder)
    },
  }
}

/** Notes the stock unless a later report is known. Names go by the SKU, wherever it stands in its product. */
async function restock(
  read: Read,
  merchant: string,
  { sku, stock, at }: { sku: string; stock: number; at: string },
): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    const [row] = await read(`${VARIANTS} AND s.sku = ?`, [merchant, sku])
    const variants = row ? toVariants(row as ProductRow) : []
    const index = variants.findIndex((variant) => variant.sku === sku)
    const known = variants[index]
    if (!row || !known || (known.stockAt !== undefined && known.stockAt >= at)) return
    const { handle } = toProduct(row)
    const variant = `$.variants[${index}]`
    const written = await read(RESTOCK, [
      `${variant}.stock`,
      stock,
      `${variant}.stockAt`,
      at,
      merchant,
      handle,
      String(row.document),
    ])
    if (written.length > 0) return
  }
  throw busy()
}

function busy(): LanewayError {
  return new LanewayError('unavailable', 'Too many changes at once.', { retryAfter: 2 })
}

const ORDER = 'SELECT document, version FROM orders WHERE merchant_id = ? AND number_key = ?'
const UPDATE = `UPDATE orders SET document = ?, version = ?
  WHERE merchant_id = ? AND number_key = ? AND version = ? RETURNING number_key`
/** Only as it was seen: products have no version, but their document is one. */
const RESTOCK = `UPDATE products SET document = json_set(document, ?, ?, ?, ?)
  WHERE merchant_id = ? AND handle = ? AND document = ? RETURNING handle`

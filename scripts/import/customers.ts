import { ImportedCustomer } from '../../shared/import.ts'
import type { StoredCustomer } from '../../shared/customer.ts'
import { money, text, type Cells } from './cells.ts'
import { readCsv } from './csv.ts'
import type { Read } from './orders.ts'

/**
 * Reads Shopify's customer export (https://help.shopify.com/en/manual/customers/import-export-customers). The tag `VIP`
 * marks a VIP, and `AI` one who wants the desk's answers all the same. Customers without an address are passed over.
 */
export function readCustomers(csv: string, currency: string): Read<StoredCustomer> {
  const { rows, problems } = readCsv(csv)
  const customers = rows.flatMap(({ line, cells }) => {
    if (text(cells, 'Email') === undefined) return []
    try {
      return [toCustomer(cells, currency)]
    } catch (error) {
      problems.push({ line, problem: error instanceof Error ? error.message : String(error) })
      return []
    }
  })
  return { rows: customers, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function toCustomer(cells: Cells, currency: string): StoredCustomer {
  const said = (text(cells, 'Tags') ?? '').split(',')
  const tags = new Set(said.map((tag) => tag.trim().toLowerCase()))
  const read = ImportedCustomer.safeParse({
    email: text(cells, 'Email'),
    vip: tags.has('vip'),
    optedIn: tags.has('ai'),
    orders: Number(text(cells, 'Total Orders') ?? 0),
    spent: money(cells, 'Total Spent', currency).amount,
  })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}`)
}

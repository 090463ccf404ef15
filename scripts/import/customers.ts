import { ImportedCustomer } from '../../shared/import.ts'
import { emailKey, type PaymentMethod, type StoredCustomer } from '../../shared/customer.ts'
import type { Address } from '../../shared/order.ts'
import { flag, money, text, whole, type Cells } from './cells.ts'
import { readCsv, type CsvRow } from './csv.ts'
import type { Read } from './orders.ts'
import { at, RowError } from './row-error.ts'

/**
 * Reads Shopify's customer export (https://help.shopify.com/en/manual/customers/import-export-customers). The tag `VIP`
 * marks a VIP, and `AI` one who wants the desk's answers all the same. Customers without an address are passed over.
 * Shopify exports no payment methods: Payment Method ID, Payment Method Kind, Payment Method Label and Gift Card Balance
 * may be added, one method a row; rows with the same Email are one customer. So may Loyalty Points and Account.
 */
export function readCustomers(csv: string, currency: string): Read<StoredCustomer> {
  const { rows, problems } = readCsv(csv)
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const email = text(row.cells, 'Email')
    if (email === undefined) continue
    const key = emailKey(email)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const customers = [...groups.values()].flatMap((group) => {
    try {
      return [toCustomer(group, currency)]
    } catch (error) {
      const line = error instanceof RowError ? error.line : (group[0]?.line ?? 0)
      problems.push({ line, problem: error instanceof Error ? error.message : String(error) })
      return []
    }
  })
  return { rows: customers, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function toCustomer(group: CsvRow[], currency: string): StoredCustomer {
  const cells = group[0]?.cells ?? {}
  const said = (text(cells, 'Tags') ?? '').split(',')
  const tags = new Set(said.map((tag) => tag.trim().toLowerCase()))
  const profile = toProfile(group, currency)
  const customer: StoredCustomer = {
    email: text(cells, 'Email') ?? '',
    vip: tags.has('vip'),
    optedIn: tags.has('ai'),
    orders: Number(text(cells, 'Total Orders') ?? 0),
    spent: money(cells, 'Total Spent', currency).amount,
    ...(profile && { profile }),
  }
  const read = ImportedCustomer.safeParse(customer)
  if (read.success) return customer
  const [issue] = read.error.issues
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}`)
}

/** What is known beyond the counts; a name alone is not worth keeping. */
function toProfile(group: CsvRow[], currency: string): StoredCustomer['profile'] {
  const cells = group[0]?.cells ?? {}
  const name = [text(cells, 'First Name'), text(cells, 'Last Name')].filter(Boolean).join(' ')
  const address = toAddress(cells)
  const methods = group
    .filter((row) => text(row.cells, 'Payment Method ID') !== undefined)
    .map((row) => at(row, () => toMethod(row.cells, currency)))
  const points = whole(cells, 'Loyalty Points')
  const newsletter = flag(cells, 'Accepts Email Marketing')
  const account = flag(cells, 'Account')
  const known = address ?? points ?? newsletter ?? account
  if (known === undefined && methods.length === 0) return undefined
  return {
    ...(name && { name }),
    ...(address && { address }),
    methods,
    ...(points !== undefined && { points }),
    ...(newsletter !== undefined && { newsletter }),
    ...(account !== undefined && { account }),
  }
}

function toAddress(cells: Cells): Address | undefined {
  const of = (column: string) => text(cells, `Default Address ${column}`)
  const address = {
    street: [of('Address1'), of('Address2')].filter(Boolean).join(', ') || undefined,
    city: of('City'),
    postcode: of('Zip')?.replace(/^'/, ''),
    province: of('Province') ?? of('Province Code'),
    country: of('Country') ?? of('Country Code'),
  }
  const known = Object.entries(address).filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

const KINDS: Record<string, PaymentMethod['kind']> = {
  card: 'card',
  credit_card: 'card',
  debit_card: 'card',
  paypal: 'paypal',
  gift_card: 'gift_card',
  other: 'other',
}

function toMethod(cells: Cells, currency: string): PaymentMethod {
  const said = text(cells, 'Payment Method Kind') ?? 'other'
  const kind = KINDS[said.toLowerCase().replaceAll(/[\s-]+/g, '_')]
  if (!kind) throw new Error(`"Payment Method Kind" ${said} is unknown.`)
  const label = text(cells, 'Payment Method Label')
  return {
    id: text(cells, 'Payment Method ID') ?? '',
    kind,
    ...(label && { label }),
    ...(kind === 'gift_card' && { balance: money(cells, 'Gift Card Balance', currency) }),
  }
}

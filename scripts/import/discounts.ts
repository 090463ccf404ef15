import type { Discount } from '../../shared/discount.ts'
import { ImportedDiscount } from '../../shared/import.ts'
import { flag, money, text, time, whole, type Cells } from './cells.ts'
import { readRecords, required } from './records.ts'
import type { Read } from './orders.ts'

/**
 * Reads discount codes: Code, Active, Percent or Amount, Minimum, Starts at, Ends at, Limit, Used, Only (SKUs or product
 * handles, with commas) and New Customers Only, one a row. Shopify exports none.
 */
export function readDiscounts(csv: string, currency: string): Read<Discount> {
  return readRecords(
    csv,
    (cells) => toDiscount(cells, currency),
    (row) => ImportedDiscount.safeParse(row),
  )
}

function toDiscount(cells: Cells, currency: string): Discount {
  const amountOf = (column: string) =>
    text(cells, column) === undefined ? undefined : money(cells, column, currency)
  const percent = text(cells, 'Percent')
  const only = text(cells, 'Only')
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  const known = {
    startsAt: time(cells, 'Starts at'),
    endsAt: time(cells, 'Ends at'),
    percent: percent === undefined ? undefined : Number(percent.replace(/ ?%$/, '')),
    amount: amountOf('Amount'),
    minimum: amountOf('Minimum'),
    limit: whole(cells, 'Limit'),
    used: whole(cells, 'Used'),
    only,
    newCustomersOnly: flag(cells, 'New Customers Only'),
  }
  const said = Object.entries(known).filter(([, value]) => value !== undefined)
  return {
    code: required(cells, 'Code'),
    active: flag(cells, 'Active') ?? true,
    ...(Object.fromEntries(said) as Omit<Discount, 'code' | 'active'>),
  }
}

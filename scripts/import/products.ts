import { ImportedProduct } from '../../shared/import.ts'
import type { Product, Variant } from '../../shared/product.ts'
import { flag, money, text, whole, type Cells } from './cells.ts'
import { readSizeChart } from './size-chart.ts'
import { readCsv, type CsvRow } from './csv.ts'
import type { Read } from './orders.ts'

/**
 * Reads Shopify's product export: one row a variant, the first row of a handle carries the product. Where a shop has more
 * than Shopify's three options, Option4 and so on may be added, and `Variant Available` where stock is not counted.
 */
export function readProducts(csv: string, currency: string): Read<Product> {
  const { rows, problems } = readCsv(csv)
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const handle = text(row.cells, 'Handle')
    if (!handle) problems.push({ line: row.line, problem: 'The product has no Handle.' })
    else groups.set(handle, [...(groups.get(handle) ?? []), row])
  }
  const products = [...groups.values()].flatMap((group) => {
    try {
      return [toProduct(group, currency)]
    } catch (error) {
      problems.push({
        line: group[0]?.line ?? 0,
        problem: error instanceof Error ? error.message : String(error),
      })
      return []
    }
  })
  return { rows: products, problems: problems.toSorted((a, b) => a.line - b.line) }
}

function toProduct(group: CsvRow[], currency: string): Product {
  const cells = group[0]?.cells ?? {}
  const title = text(cells, 'Title')
  if (!title) throw new Error('The product has no Title.')
  const [vendor, type, imageUrl] = [
    text(cells, 'Vendor'),
    text(cells, 'Type'),
    text(cells, 'Image Src'),
  ]
  const chart = text(cells, 'Size chart')
  const product: Product = {
    handle: text(cells, 'Handle') ?? '',
    title,
    description: (text(cells, 'Body (HTML)') ?? '')
      .replace(/<[^>]{0,500}>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    ...(vendor && { vendor }),
    ...(type && { type }),
    tags: (text(cells, 'Tags') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    ...(imageUrl && { imageUrl }),
    ...factsIn(cells),
    ...(chart && { sizeChart: readSizeChart(chart) }),
    variants: group
      .filter(({ cells: row }) => text(row, 'Variant Price'))
      .map(({ cells: row }) => toVariant(row, currency, cells)),
  }
  const result = ImportedProduct.safeParse(product)
  if (!result.success)
    throw new Error(`${result.error.issues[0]?.path.join('.')}: ${result.error.issues[0]?.message}`)
  return product
}

/** What the shop states about it: a column `Fact: Material` for each, as Shopify's metafields may be exported. */
function factsIn(cells: Cells): Pick<Product, 'facts'> {
  const facts = Object.keys(cells).flatMap((column) => {
    const name = /^Fact: (.+)$/.exec(column)?.[1]
    const value = text(cells, column)
    return name !== undefined && value !== undefined ? [[name, value] as const] : []
  })
  return facts.length > 0 ? { facts: Object.fromEntries(facts) } : {}
}

/** The options are named in the first row of the product. */
function toVariant(cells: Cells, currency: string, head: Cells): Variant {
  const options = Object.keys(cells)
    .flatMap((column) => /^Option(\d+) Value$/.exec(column)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b))
    .flatMap((number) => {
      const value = text(cells, `Option${number} Value`)
      if (value === undefined || value === 'Default Title') return []
      return [{ name: text(head, `Option${number} Name`) ?? `Option ${number}`, value }]
    })
  const stock = whole(cells, 'Variant Inventory Qty')
  const available = flag(cells, 'Variant Available')
  return {
    sku: text(cells, 'Variant SKU')?.replace(/^'/, '') ?? '',
    title: options.map(({ value }) => value).join(' / '),
    price: money(cells, 'Variant Price', currency),
    ...(stock !== undefined && { stock }),
    ...(available !== undefined && { available }),
    ...(options.length > 0 && {
      options: Object.fromEntries(options.map(({ name, value }) => [name, value])),
    }),
  }
}

import { ImportedProduct } from '../../shared/import.ts'
import type { Product } from '../../shared/product.ts'
import { money, text, type Cells } from './cells.ts'
import { readCsv, type CsvRow } from './csv.ts'
import type { Read } from './orders.ts'

/** Reads Shopify's product export: one row a variant, the first row of a handle carries the product. */
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
    variants: group
      .filter(({ cells: row }) => text(row, 'Variant Price'))
      .map(({ cells: row }) => toVariant(row, currency)),
  }
  const result = ImportedProduct.safeParse(product)
  if (!result.success)
    throw new Error(`${result.error.issues[0]?.path.join('.')}: ${result.error.issues[0]?.message}`)
  return product
}

function toVariant(cells: Cells, currency: string): Product['variants'][number] {
  const options = ['Option1 Value', 'Option2 Value', 'Option3 Value'].map((column) =>
    text(cells, column),
  )
  const title = options.filter((option) => option && option !== 'Default Title').join(' / ')
  const stock = text(cells, 'Variant Inventory Qty')
  if (stock !== undefined && !/^-?\d+$/.test(stock))
    throw new Error('"Variant Inventory Qty" is not a whole number.')
  return {
    sku: text(cells, 'Variant SKU')?.replace(/^'/, '') ?? '',
    title,
    price: money(cells, 'Variant Price', currency),
    ...(stock !== undefined && { stock: Number(stock) }),
  }
}

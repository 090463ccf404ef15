import type { Product } from '../../../../shared/product.ts'
import { fold, prefixOf } from '../full-text.ts'
import { toProduct } from './documents.ts'
import type { Read } from './read.ts'

/** The products of SKUs; the caller adds which. */
export const VARIANTS = `SELECT DISTINCT p.document FROM skus s JOIN products p ON p.merchant_id = s.merchant_id AND p.handle = s.handle
  WHERE s.merchant_id = ?`

const FOUND = `SELECT p.document FROM products_words w JOIN products p ON p.id = w.rowid
  WHERE products_words MATCH ? AND p.merchant_id = ? ORDER BY bm25(products_words, 8, 4, 1) LIMIT 5`

/** Searches titles, options and the rest, weighed 8, 4 and 1, in the merchant's own part of the index. */
export async function findProducts(
  read: Read,
  merchant: string,
  words: string[],
): Promise<Product[]> {
  const terms = words.slice(0, 16).map(fold).filter(Boolean)
  if (terms.length === 0) return []
  const match = terms.map((term) => `"${prefixOf(merchant)}${term}"`).join(' OR ')
  return (await read(FOUND, [match, merchant])).map(toProduct)
}

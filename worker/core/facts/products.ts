import { isAvailable, type Product, type Variant } from '../../../shared/product.ts'
import { contentWords } from './articles.ts'

/** Products a text names: every word of the title, or clearly more of it than of any other. Best first. */
export function productsNamed(text: string, products: Product[]): Product[] {
  const words = new Set(contentWords(text))
  const scored = products
    .map((product) => ({ product, ...score(product, words) }))
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => b.share - a.share || b.hits - a.hits)
  const whole = scored.filter(({ share }) => share === 1)
  if (whole.length > 0) return whole.map(({ product }) => product)
  const [best, next] = scored
  if (!best || best.share < 0.4) return []
  return next && next.share === best.share && next.hits === best.hits
    ? scored.filter(({ share }) => share === best.share).map(({ product }) => product)
    : [best.product]
}

function score({ title }: Product, words: Set<string>): { hits: number; share: number } {
  const all = contentWords(title)
  const hits = all.filter((word) => words.has(word) || words.has(singular(word))).length
  return { hits, share: all.length === 0 ? 0 : hits / all.length }
}

function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** The variant of a product that a text names by its options. */
export function variantIn(text: string, { variants }: Product): Variant | undefined {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const named = variants.filter(({ title, options }) =>
    (options ? Object.values(options) : title.split(' / ')).some((part) => {
      const parts = part
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
      return parts.length > 0 && parts.every((word) => words.has(word))
    }),
  )
  const [only, ...others] = named
  return others.length === 0 ? only : undefined
}

export function inStock({ variants }: Product): Variant[] {
  return variants.filter((variant) => isAvailable(variant))
}

/** The lowest price, and whether versions differ. */
export function priceOf({
  variants,
}: Product): { price: Variant['price']; from: boolean } | undefined {
  const [first, ...more] = variants.toSorted((a, b) => a.price.amount - b.price.amount)
  return (
    first && {
      price: first.price,
      from: more.some(({ price }) => price.amount !== first.price.amount),
    }
  )
}

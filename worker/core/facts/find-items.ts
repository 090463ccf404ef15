import type { Units } from '../../../shared/action.ts'
import type { OrderLine } from '../../../shared/order.ts'
import { isAvailable, type KnownVariant } from '../../../shared/product.ts'
import { contentWords } from './articles.ts'

const ALL =
  /(?<!\p{L})(?:all(?: of (?:it|them))?|everything|(?:the )?whole order|both|alles|alle|beides?|die ganze bestellung|allemaal|allebei|de hele bestelling|tout(?:es?)?|tous|les deux|toute la commande|todo|todos|todas|ambos|todo el pedido|tutto|tutti|entrambi|tutto l['’]ordine|tudo|toda a encomenda|wszystko|wszystkie|oba|całe zamówienie)(?!\p{L})/iu

/** Things of an order that a text names, by SKU or by words of their titles; none where it is not clear. */
export function itemsNamed(text: string, lines: OrderLine[], quantity?: number): Units[] {
  const [only, ...others] = lines
  if (only && others.length === 0) return [unitsFor(only, quantity)]
  const words = new Set(contentWords(text))
  const tokens = new Set(text.toLowerCase().split(/[\s,;:!?()"']+/))
  const bySku = lines.filter(({ sku }) => sku !== '' && tokens.has(sku.toLowerCase()))
  if (bySku.length > 0) return bySku.map((line) => unitsFor(line, quantity))
  const scored = lines.map((line) => ({ line, score: shared(line.title, words) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best > 0) {
    const named = scored.filter(({ score, line }) => score === best || fully(line.title, words))
    const clear = named.length === 1 || named.every(({ line }) => fully(line.title, words))
    return clear ? named.map(({ line }) => unitsFor(line, quantity)) : []
  }
  return ALL.test(text) ? lines.map((line) => unitsFor(line, undefined)) : []
}

/** Units of the lines that name nothing else: for "which one?". */
export function titlesOf(lines: Pick<OrderLine, 'title'>[]): string[] {
  return [...new Set(lines.map(({ title }) => title))]
}

/** The other variants of the same product, in stock. */
export function othersOf(sku: string, variants: KnownVariant[]): KnownVariant[] {
  const product = variants.find((variant) => variant.sku === sku)?.product
  return variants.filter(
    (variant) => variant.product === product && product !== undefined && variant.sku !== sku,
  )
}

/**
 * The variant a text asks for: the one that has the most of the named words in its options, and keeps most of the old one's
 * where the text says nothing of them. Undefined where two fit equally.
 */
export function variantNamed(
  text: string,
  sku: string,
  variants: KnownVariant[],
): KnownVariant | undefined {
  const current = variants.find((variant) => variant.sku === sku)
  const others = othersOf(sku, variants)
  const words = wordsIn(text)
  const scored = others.map((variant) => ({ variant, score: fit(variant, { current, words }) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best < NAMED) return undefined
  const fitting = scored.filter(({ score }) => score === best).map(({ variant }) => variant)
  const there = fitting.filter((variant) => isAvailable(variant))
  const [only, ...more] = there.length > 0 ? there : fitting
  return more.length === 0 ? only : undefined
}

const NAMED = 10

function fit(
  variant: KnownVariant,
  { current, words }: { current: KnownVariant | undefined; words: Set<string> },
): number {
  const parts = optionsOf(variant)
  const kept = current ? optionsOf(current) : []
  return parts.reduce((sum, part, index) => {
    const told = part.every((word) => words.has(word)) && part.length > 0
    const same = kept[index]?.join(' ') === part.join(' ')
    return sum + (told && !same ? NAMED : 0) + (same ? 1 : 0)
  }, 0)
}

function optionsOf({ options, title }: KnownVariant): string[][] {
  const values = options ? Object.values(options) : title.split(' / ')
  return values.map((value) => [...wordsIn(value)])
}

function wordsIn(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  )
}

function unitsFor(line: OrderLine, quantity: number | undefined): Units {
  return { sku: line.sku, quantity: Math.min(line.quantity, quantity ?? line.quantity) }
}

function shared(title: string, words: Set<string>): number {
  return contentWords(title).filter((word) => words.has(word)).length
}

function fully(title: string, words: Set<string>): boolean {
  const all = contentWords(title)
  return all.length > 0 && all.every((word) => words.has(word))
}

import type { Category } from '../../../shared/category.ts'
import type { Memory } from '../../../shared/conversation.ts'
import { contentWords } from './articles.ts'

/** Which records of the store the request needs, beyond the orders it names. */
export type Records = {
  customer: boolean
  variants: boolean
  /** Words to find products by. */
  products: string[]
  /** What may be names of discount codes. */
  codes: string[]
}

/** Requests about the customer's own records. */
const PERSONAL = new Set<Category>([
  'order.status',
  'order.delayed',
  'order.missing',
  'order.change',
  'order.address',
  'order.cancel',
  'return.start',
  'return.exchange',
  'refund.request',
  'refund.status',
  'loyalty.question',
  'subscription.change',
  'subscription.cancel',
  'account.access',
  'account.update',
  'account.delete',
  'billing.invoice',
  'newsletter.change',
])
/** Requests that name things of the shop. */
const PRODUCTS = new Set<Category>([
  'product.availability',
  'product.question',
  'product.sizing',
  'product.recommendation',
])
const VARIANTS = new Set<Category>(['order.change', 'return.exchange', 'return.start'])

/** Which records a request needs: nothing is looked up that no skill asks for. */
export function recordsFor(category: Category, memory: Memory, text: string): Records {
  return {
    customer: PERSONAL.has(category),
    variants: VARIANTS.has(category),
    products: PRODUCTS.has(category)
      ? contentWords(`${text} ${aboutBefore(category, memory)}`, 16)
      : [],
    codes: category === 'price.discount' ? codesIn(text) : [],
  }
}

/** "And in green?" is about what was talked of before. */
function aboutBefore(category: Category, { answered }: Memory): string {
  const last = answered.at(-1)
  return last?.category.startsWith('product.') && category.startsWith('product.')
    ? (last.asked ?? '')
    : ''
}

/** Words that look like a code: capitals with digits, or all in capitals, as shops print them. */
function codesIn(text: string): string[] {
  const words =
    text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}_-]{3,29}(?![\p{L}\p{N}])/gu) ?? []
  const looks = words.filter(
    (word) =>
      (/\d/.test(word) && /\p{L}/u.test(word)) ||
      (/^[\p{Lu}\p{N}_-]+$/u.test(word) && /\p{L}/u.test(word)),
  )
  return [...new Set(looks.map((word) => word.toUpperCase()))].slice(0, 3)
}

import { isAvailable, type Product, type Variant } from '../../../shared/product.ts'
import { agreement } from '../facts/agrees.ts'
import { inStock, productsNamed, variantIn } from '../facts/products.ts'
import { stringsOf } from '../replies/index.ts'
import { sayList } from '../replies/phrases.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerToOffer, proveAddress } from './acting.ts'
import { answerQuestion } from './answer-question.ts'
import { answeredSurely, askWhichProduct, productsCard, sayPrice } from './product-reply.ts'
import type { Situation, Skill, SkillResult } from './skill.ts'

/** Whether something is in stock, what there is instead, and a mail when it is back. */
export const availability: Skill = {
  name: 'availability',
  categories: ['product.availability'],
  work(situation) {
    const settled = answerToOffer(situation) ?? watch(situation)
    if (settled) return settled
    const { known, text } = situation
    const named = productsNamed(text, known.products ?? [])
    const [product, ...others] = named
    if (!product) return answerQuestion.work(situation)
    return others.length > 0 ? askWhichProduct(situation, named) : tell(situation, product)
  },
}

const FEW = 5

function tell(situation: Situation, product: Product): SkillResult {
  const { language, text, known } = situation
  const { stock } = shopStringsOf(language)
  const variant =
    variantIn(text, product) ?? (product.variants.length === 1 ? product.variants[0] : undefined)
  const card = productsCard([product])
  if (!variant) {
    const there = inStock(product)
    const gone = product.variants.filter((one) => !isAvailable(one))
    const words = (list: Variant[]) => list.map(({ title }) => title).join(', ')
    const reply = { text: stock.variants(product.title, words(there), words(gone)), card }
    return answeredSurely(situation, [reply], 'the store knows what is in stock')
  }
  const title = titled(product, variant)
  if (isAvailable(variant)) {
    const few = variant.stock !== undefined && variant.stock <= FEW
    const said = few ? stock.few(title, variant.stock ?? 0) : stock.inStock(title)
    const reply = { text: `${said} ${sayPrice(product, situation)}`.trim(), card }
    return answeredSurely(situation, [reply], 'the store knows what is in stock')
  }
  return soldOut(situation, { product, variant, title, others: known.products ?? [] })
}

function soldOut(
  situation: Situation,
  {
    product,
    variant,
    title,
    others,
  }: { product: Product; variant: Variant; title: string; others: Product[] },
): SkillResult {
  const { language, memory, topic, known } = situation
  const { stock } = shopStringsOf(language)
  const siblings = inStock(product).map((one) => titled(product, one))
  const like = others
    .filter((one) => one !== product && one.type === product.type && inStock(one).length > 0)
    .map((one) => one.title)
  const instead = siblings.length > 0 ? siblings : like
  const lines = [
    stock.soldOut(title),
    instead.length > 0 && stock.alternatives(sayList(instead.slice(0, 4), stringsOf(language).and)),
  ]
  if (!known.policy.terms.offers.includes('stock.watch'))
    return answeredSurely(situation, [{ text: lines.filter(Boolean).join(' ') }], 'it is sold out')
  return {
    kind: 'ask',
    replies: [
      {
        text: [...lines, stock.offerWatch].filter(Boolean).join(' '),
        card: productsCard([product]),
      },
    ],
    memory: {
      ...memory,
      expecting: 'email',
      pending: topic.category,
      details: { sku: variant.sku },
    },
    because: 'it is sold out; a mail when it is back is offered',
    progress: true,
  }
}

/** After the offer: an address, and a code that shows that it is theirs; then it is done without another question. */
function watch(situation: Situation): SkillResult | undefined {
  const { memory, understanding, known, language, text } = situation
  const sku = memory.details?.sku
  if (sku === undefined) return undefined
  const told = understanding.entities.emails.at(-1)?.value ?? memory.code?.email ?? known.email
  const { details: _told, expecting: _asked, pending: _request, ...rest } = memory
  if (known.email !== undefined && (told === known.email || agreement(text) === 'yes'))
    return {
      kind: 'act',
      action: { kind: 'stock.watch', sku, email: known.email, language },
      amount: 0,
      memory: rest,
      because: 'the customer wants a mail when it is back, to an address that is theirs',
    }
  if (told !== undefined) return proveAddress(situation, { to: 'anybody', email: told })
  if (agreement(text) !== 'yes') return undefined
  const { stock } = shopStringsOf(language)
  return {
    kind: 'ask',
    replies: [{ text: stock.offerWatch }],
    memory: { ...memory, expecting: 'email' },
    because: 'the address is missing',
    progress: false,
  }
}

function titled({ title, variants }: Product, variant: Variant): string {
  return variants.length > 1 && variant.title ? `${title} - ${variant.title}` : title
}

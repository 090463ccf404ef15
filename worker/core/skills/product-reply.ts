import type { ProductsCard } from '../../../shared/message.ts'
import { formatMoney } from '../../../shared/money.ts'
import type { Product } from '../../../shared/product.ts'
import { inStock, priceOf } from '../facts/products.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { cleared } from './acting.ts'
import type { Reply, Situation, SkillResult } from './skill.ts'

/** A card of products with price and stock. */
export function productsCard(products: Product[]): ProductsCard {
  return {
    kind: 'products',
    products: products.flatMap((product) => {
      const lowest = priceOf(product)
      const { title, imageUrl } = product
      return lowest
        ? [
            {
              title,
              price: lowest.price,
              inStock: inStock(product).length > 0,
              ...(imageUrl && { imageUrl }),
            },
          ]
        : []
    }),
  }
}

/** What a product costs. */
export function sayPrice(product: Product, { language }: Pick<Situation, 'language'>): string {
  const lowest = priceOf(product)
  if (!lowest) return ''
  const { product: strings } = shopStringsOf(language)
  const price = formatMoney(lowest.price, language)
  return lowest.from ? strings.priceFrom(product.title, price) : strings.price(product.title, price)
}

/** An answer about exactly the thing that the message names. */
export function answeredSurely(
  situation: Situation,
  replies: Reply[],
  because: string,
): SkillResult {
  return { kind: 'answer', replies, memory: cleared(situation.memory), because, certain: true }
}

/** An answer that ends the request. */
export function answered(situation: Situation, replies: Reply[], because: string): SkillResult {
  return { kind: 'answer', replies, memory: cleared(situation.memory), because }
}

/** Asks which of several products is meant, with a button for each. */
export function askWhichProduct(situation: Situation, products: Product[]): SkillResult {
  const { language, memory, topic } = situation
  const titles = products.slice(0, 5).map(({ title }) => title)
  return {
    kind: 'ask',
    replies: [
      {
        text: shopStringsOf(language).product.which(titles.join(', ')),
        choices: titles.map((title) => ({ label: title, text: title })),
      },
    ],
    memory: { ...memory, expecting: 'detail', pending: topic.category },
    because: 'several products are called like that',
    progress: memory.expecting !== 'detail',
  }
}

import { formatMoney } from '../../../shared/money.ts'
import type { Product } from '../../../shared/product.ts'
import { contentWords } from '../facts/articles.ts'
import { inStock, priceOf } from '../facts/products.ts'
import { stringsOf } from '../replies/index.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerQuestion } from './answer-question.ts'
import { comparison } from './product-facts.ts'
import { answered, productsCard } from './product-reply.ts'
import { personChoice, type Skill } from './skill.ts'

/** Things in stock that have what was asked for, within what they may cost; the reasons are the shop's own words. */
export const recommend: Skill = {
  name: 'recommend',
  categories: ['product.recommendation'],
  work(situation) {
    const both = comparison(situation)
    if (both) return both
    const { known, language, understanding, memory, topic, merchant } = situation
    const strings = shopStringsOf(language).recommend
    const budget = understanding.entities.money.at(-1)?.value
    const limit =
      budget && (!budget.currency || budget.currency === merchant.currency) ? budget : undefined
    const fitting = (known.products ?? [])
      .filter((product) => inStock(product).length > 0 && isWithin(product, limit?.amount))
      .map((product) => ({ product, reasons: reasonsFor(product, situation.text) }))
      .filter(({ reasons }) => reasons.length > 0)
      .slice(0, MOST)
    if (fitting.length === 0) {
      const article = answerQuestion.work(situation)
      if (article.kind === 'answer') return article
      if (limit) return answered(situation, [{ text: strings.none }], 'nothing in stock fits')
      return {
        kind: 'ask',
        replies: [
          { text: strings.askNeed, choices: [personChoice(stringsOf(language).choicePerson)] },
        ],
        memory: { ...memory, expecting: 'detail', pending: topic.category },
        because: 'what it is for is not known',
        progress: memory.expecting !== 'detail',
      }
    }
    const lines = fitting.map(({ product, reasons }) => {
      const price = priceOf(product)?.price
      const why = [
        strings.matches(reasons.join(', ')),
        limit && strings.inBudget(formatMoney(limit, language)),
      ]
      return `- ${strings.item(product.title, price ? formatMoney(price, language) : '', why.filter(Boolean).join('; '))}`
    })
    const reply = {
      text: [strings.lead, ...lines].join('\n'),
      card: productsCard(fitting.map(({ product }) => product)),
    }
    return answered(situation, [reply], 'these have what was asked for')
  },
}

const MOST = 3

function isWithin(product: Product, most: number | undefined): boolean {
  const lowest = priceOf(product)?.price.amount
  return most === undefined || (lowest !== undefined && lowest <= most)
}

/** Words of the question that the shop itself says of the product: in its tags, its kind, its facts, its description. */
function reasonsFor(
  { tags, type = '', facts = {}, title, description }: Product,
  text: string,
): string[] {
  const said = contentWords(
    [...tags, type, ...Object.values(facts), title, description].join(' '),
    200,
  )
  return contentWords(text).filter(
    (word) => word.length > 3 && said.some((one) => one === word || sameStem(one, word)),
  )
}

function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 5 && a.slice(0, length - 1) === b.slice(0, length - 1)
}

import { formatMoney } from '../../../shared/money.ts'
import type { Product } from '../../../shared/product.ts'
import { contentWords } from '../facts/articles.ts'
import { productsNamed, priceOf } from '../facts/products.ts'
import { factNames } from '../facts/fact-names.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerQuestion } from './answer-question.ts'
import { answeredSurely, askWhichProduct, productsCard, sayPrice } from './product-reply.ts'
import type { Situation, Skill, SkillResult } from './skill.ts'

/** What the shop itself states about a product, and two of them side by side; nothing it does not state. */
export const productFacts: Skill = {
  name: 'product-facts',
  categories: ['product.question'],
  work(situation) {
    const { known, text } = situation
    const named = productsNamed(text, known.products ?? [])
    const [first, second] = named
    if (!first) return answerQuestion.work(situation)
    const both = comparison(situation)
    if (both) return both
    return second ? askWhichProduct(situation, named) : tell(situation, first)
  },
}

/** Two products side by side, where the message names two and asks how they differ. */
export function comparison(situation: Situation): SkillResult | undefined {
  const { known, text } = situation
  const [first, second] = productsNamed(text, known.products ?? [])
  return first && second && COMPARES.test(text) ? compare(situation, [first, second]) : undefined
}

const COMPARES =
  /(?<!\p{L})(?:compar\p{L}*|difference|differ|better|versus|vs|or|vergleich\p{L}*|unterschied\p{L}*|oder|besser|verschil\p{L}*|vergelijk\p{L}*|of|beter|différence\p{L}*|ou|mieux|meilleur\p{L}*|diferencia\p{L}*|o|mejor|differenz\p{L}*|confront\p{L}*|oppure|meglio|diferença\p{L}*|melhor|różni\p{L}*|porówna\p{L}*|czy|lub|lepsz\p{L}*)(?!\p{L})/iu

function tell(situation: Situation, product: Product): SkillResult {
  const { language, text, articles } = situation
  const strings = shopStringsOf(language).product
  const lines = statedAbout(text, product).map(([name, value]) => strings.fact(name, value))
  const price = ASKS_PRICE.test(text) ? [sayPrice(product, situation)] : []
  const sentence = lines.length + price.length === 0 ? sentenceAbout(text, product) : undefined
  const said = [...price, ...lines, ...(sentence ? [strings.says(product.title, sentence)] : [])]
  if (said.length === 0 && articles.length > 0) {
    const article = answerQuestion.work(situation)
    if (article.kind === 'answer') return article
  }
  if (said.length === 0)
    return { kind: 'person', because: `the data of ${product.title} does not say it` }
  const reply = { text: said.join(' '), card: productsCard([product]) }
  return answeredSurely(situation, [reply], `the data of ${product.title} says it`)
}

const ASKS_PRICE =
  /(?<!\p{L})(?:price|cost\p{L}*|how much|preis\p{L}*|kostet|kosten|prijs|kost|prix|coûte\p{L}*|combien|precio|cuesta\p{L}*|cuánto|prezzo|costa\p{L}*|quanto|preço|custa\p{L}*|cena|cenę|kosztuj\p{L}*)(?!\p{L})/iu

/** Facts whose name the text asks for, in any of the desk's languages. */
function statedAbout(text: string, { facts = {} }: Product): [string, string][] {
  const words = new Set(contentWords(text))
  return Object.entries(facts).filter(([name]) => factNames(name).some((known) => words.has(known)))
}

/** The sentence of the description that shares a rare word with the question. */
function sentenceAbout(text: string, { description, title }: Product): string | undefined {
  const own = new Set(contentWords(title))
  const words = contentWords(text).filter((word) => !own.has(word) && word.length > 3)
  const sentences = description.split(/(?<=[.!?])\s+/).slice(0, 40)
  return sentences.find((sentence) => {
    const said = contentWords(sentence)
    return words.some((word) => said.includes(word))
  })
}

function compare(situation: Situation, [a, b]: [Product, Product]): SkillResult {
  const { language } = situation
  const strings = shopStringsOf(language).product
  const names = [...new Set([a, b].flatMap(({ facts = {} }) => Object.keys(facts)))].slice(0, 8)
  const lines = names.map(
    (name) => `- ${name}: ${a.facts?.[name] ?? '–'} / ${b.facts?.[name] ?? '–'}`,
  )
  const [left, right] = [priceOf(a), priceOf(b)]
  const difference = (left?.price.amount ?? 0) - (right?.price.amount ?? 0)
  const cheaper = difference < 0 ? a : b
  const saved = left && { ...left.price, amount: Math.abs(difference) }
  const reply = {
    text: [
      strings.compare(a.title, b.title),
      `${sayPrice(a, situation)} ${sayPrice(b, situation)}`,
      ...lines,
      difference !== 0 && saved ? strings.cheaper(cheaper.title, formatMoney(saved, language)) : '',
    ]
      .filter(Boolean)
      .join('\n'),
    card: { ...productsCard([a, b]), ...(saved && { difference: saved }) },
  }
  return answeredSurely(situation, [reply], 'the data of both products says it')
}

import type { Article } from '../../shared/article.ts'
import { bestArticle, CONFIDENT, contentWords, excerptOf } from './facts/articles.ts'
import { cardOf } from './facts/identity.ts'
import type { Outcome } from './decide.ts'
import { draftStringsOf } from './replies/drafts.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order } from '../../shared/order.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { tellOrder } from './skills/tell-order.ts'

/**
 * A reply for an agent to send or to edit, in the customer's language: a fitting opening, what the store knows about
 * the orders proven to be theirs, what the articles say, and a closing. It never promises anything.
 */
export function draftOf(
  outcome: Outcome,
  seen: { understanding: Understanding; orders: Order[]; articles: Article[]; text: string },
  merchant: Merchant,
  now: Date,
): string {
  const { language, topic, disclosed } = outcome
  const strings = draftStringsOf(language)
  const sorry =
    seen.understanding.sentiment.kind === 'frustrated' || topic.category === 'order.problem'
  const proven = seen.orders.filter((order) =>
    disclosed.cards.some((card) => card.number === order.number),
  )
  const name = proven[0]?.shipTo.name?.split(' ')[0]
  const orders = proven.map((order) => tellOrder(cardOf(order), { language, merchant, now }).text)
  const found = bestArticle(seen.articles, { words: contentWords(seen.text), topic, language })
  const article =
    found && found.confidence >= CONFIDENT && found.article.language === language
      ? excerptOf(found.article).answer
      : ''
  return [
    name ? strings.dear(name) : strings.hello,
    sorry ? strings.sorry : strings.thanks,
    ...orders,
    article,
    strings.next[topic.category] ?? strings.lookingInto,
    strings.closing(merchant.name),
  ]
    .filter(Boolean)
    .join('\n\n')
}

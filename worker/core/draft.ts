import type { Article } from '../../shared/article.ts'
import { bestArticle, CONFIDENT, contentWords, excerptOf } from './facts/articles.ts'
import { cardOf } from './facts/identity.ts'
import type { Outcome } from './decide.ts'
import { draftStringsOf } from './replies/drafts.ts'
import { stringsOf } from './replies/index.ts'
import { sayList, withHash } from './replies/phrases.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order } from '../../shared/order.ts'
import type { Signal, Understanding } from '../../shared/understanding.ts'
import { tellOrder } from './skills/tell-order.ts'

/**
 * A reply for an agent to send or to edit, in the customer's language: a fitting opening, what the store knows about
 * the orders proven to be theirs, what the articles say, and a closing. It never promises anything, and leaves to a
 * person what only a person should word.
 */
export function draftOf(
  outcome: Outcome,
  seen: { understanding: Understanding; orders: Order[]; articles: Article[]; text: string },
  merchant: Merchant,
  now: Date,
): string {
  const { language, topic, disclosed } = outcome
  const strings = draftStringsOf(language)
  const saw = (...names: Signal[]) =>
    seen.understanding.signals.some(({ signal }) => names.includes(signal))
  const letter = (...lines: string[]) =>
    [...lines, strings.closing(merchant.name)].filter(Boolean).join('\n\n')
  if (saw('self_harm')) return ''
  if (saw('safety')) return letter(strings.hello, strings.sorry, strings.safety)
  if (saw('legal', 'fraud', 'regulator'))
    return letter(strings.hello, strings.thanks, strings.passedOn)

  const proven = seen.orders.filter((order) =>
    disclosed.cards.some((card) => card.number === order.number),
  )
  const name = proven[0]?.shipTo.name?.split(' ')[0]
  const sorry =
    seen.understanding.sentiment.kind === 'frustrated' || topic.category === 'order.problem'
  return letter(
    name ? strings.dear(name) : strings.hello,
    sorry ? strings.sorry : strings.thanks,
    ...proven.map((order) => tellOrder(cardOf(order), { language, merchant, now }).text),
    articleFor(outcome, seen),
    strings.next[topic.category] ?? strings.lookingInto,
    proven.length < seen.orders.length ? askForProof(outcome) : '',
  )
}

/** An agent, too, must not tell about an order before it is proven to be theirs. */
function askForProof({ language, memory }: Outcome): string {
  const { askProof, and } = stringsOf(language)
  return askProof(sayList(memory.orders.map(withHash), and))
}

function articleFor(
  { language, topic }: Outcome,
  seen: { articles: Article[]; text: string },
): string {
  const found = bestArticle(seen.articles, { words: contentWords(seen.text), topic, language })
  const fits = found && found.confidence >= CONFIDENT && found.article.language === language
  return fits ? excerptOf(found.article).answer : ''
}

import { formatMoney } from '../../../shared/money.ts'
import { codeOf, countriesIn } from '../facts/postal-address.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerQuestion } from './answer-question.ts'
import { answered } from './product-reply.ts'
import type { Situation, Skill } from './skill.ts'

/** Ways, times and costs of delivery by country, as the shop states them; else its articles. */
export const deliveryOptions: Skill = {
  name: 'delivery-options',
  categories: ['delivery.options'],
  work(situation) {
    const { merchant, language, text } = situation
    const all = merchant.delivery ?? []
    const named = countriesIn(text)
    const [country] = named
    if (all.length === 0 || country === undefined) {
      const article = answerQuestion.work(situation)
      if (article.kind === 'answer' || all.length === 0) return article
    }
    const asked = country ?? homeOf(situation)
    const options = all.filter((option) => codeOf(option.country) === asked)
    const strings = shopStringsOf(language).delivery
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(asked) ?? asked
    if (options.length === 0)
      return answered(situation, [{ text: strings.notTo(name) }], 'the shop does not deliver there')
    const lines = options.map(({ name: way, days: [from, to], price, freeFrom }) => {
      const cost = price.amount === 0 ? strings.free : formatMoney(price, language)
      const free =
        freeFrom && price.amount > 0 ? `, ${strings.freeFrom(formatMoney(freeFrom, language))}` : ''
      return `- ${strings.option(way, from, to, cost)}${free}`
    })
    const reply = { text: [strings.lead(name), ...lines].join('\n') }
    return answered(situation, [reply], 'the shop states how it delivers there')
  },
}

/** Where no country is named, the one the shop names first. */
function homeOf({ merchant }: Situation): string {
  return codeOf(merchant.delivery?.[0]?.country ?? '') ?? ''
}

import type { Discount } from '../../../shared/discount.ts'
import { formatMoney } from '../../../shared/money.ts'
import { sayDay } from '../replies/phrases.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerQuestion } from './answer-question.ts'
import { answered, answeredSurely } from './product-reply.ts'
import type { Situation, Skill } from './skill.ts'

/** Whether a code is valid, what it is worth, and why it failed; new ones are never made. */
export const discountCode: Skill = {
  name: 'discount-code',
  categories: ['price.discount'],
  work(situation) {
    const { known, language } = situation
    const strings = shopStringsOf(language).discount
    const codes = known.discounts ?? []
    const [first] = codes
    const asked = codes.find(({ found }) => found) ?? first
    if (!asked) {
      const article = answerQuestion.work(situation)
      if (article.kind === 'answer') return article
      if (ASKS_FOR_ONE.test(situation.text))
        return { kind: 'person', because: 'the desk makes no codes' }
      return {
        kind: 'ask',
        replies: [{ text: strings.askCode }],
        memory: { ...situation.memory, expecting: 'detail', pending: situation.topic.category },
        because: 'no code was named',
        progress: situation.memory.expecting !== 'detail',
      }
    }
    return asked.found
      ? answeredSurely(situation, [{ text: about(asked.found, situation) }], 'the store knows it')
      : answered(situation, [{ text: strings.unknown(asked.code) }], 'the store knows no such code')
  },
}

const ASKS_FOR_ONE =
  /(?<!\p{L})(?:give me|send me|get me|do you have|is there|any|gib mir|gibt es|habt ihr|haben sie|geef|hebben jullie|donne[zr]\p{L}*|avez-vous|y a-t-il|dame|dad?me|tenéis|tienen|hay|dammi|avete|c'è|dá-me|têm|há|daj|macie|jest)(?!\p{L})/iu

function about(discount: Discount, { language, now, merchant }: Situation): string {
  const strings = shopStringsOf(language).discount
  const {
    code,
    active,
    startsAt,
    endsAt,
    limit,
    used = 0,
    minimum,
    only,
    newCustomersOnly,
  } = discount
  const day = (time: string) => sayDay(time, language, merchant.hours.timeZone)
  if (!active) return strings.inactive(code)
  if (endsAt !== undefined && Date.parse(endsAt) < now.getTime())
    return strings.expired(code, day(endsAt))
  if (startsAt !== undefined && Date.parse(startsAt) > now.getTime())
    return strings.notYet(code, day(startsAt))
  if (limit !== undefined && used >= limit) return strings.usedUp(code)
  const worth =
    discount.percent === undefined
      ? discount.amount
        ? formatMoney(discount.amount, language)
        : ''
      : strings.percent(discount.percent)
  return [
    strings.valid(code, worth),
    minimum && strings.minimum(formatMoney(minimum, language)),
    newCustomersOnly && strings.newCustomers,
    only && only.length > 0 && strings.onlyFor(only.join(', ')),
    endsAt && strings.until(day(endsAt)),
  ]
    .filter(Boolean)
    .join(' ')
}

import type { Category } from '../../../../shared/category.ts'
import { formatMoney } from '../../../../shared/money.ts'
import { tierOf } from '../tiers.ts'
import type { HardStop } from './stop.ts'

export const forPeople: HardStop = {
  name: 'category',
  look({ category }) {
    const because =
      tierOf(category) === 4
        ? (FOR_PEOPLE[category] ?? `${category} belongs to a person`)
        : undefined
    return { value: category, because }
  },
}

const FOR_PEOPLE: Partial<Record<Category, string>> = {
  'business.inquiry': 'it is a business inquiry',
  'person.request': 'the customer asks for a person',
  'complaint.service': 'the customer complains about the service',
  'contact.followup': 'the customer wrote before and waits for an answer',
}

export const costly: HardStop = {
  name: 'money',
  look({ money }, { limits }) {
    if (!money) return { value: 'none' }
    const said = formatMoney(money.value, 'en')
    return {
      value: `${said}, ${money.from}`,
      because:
        money.value.amount >= limits.money
          ? `${said} is at stake, which is for a person to decide`
          : undefined,
    }
  },
}

/** Where something went wrong, a special day makes it worse. */
const HARM = new Set<Category>([
  'order.problem',
  'order.missing',
  'order.delayed',
  'complaint.service',
  'refund.request',
])

/** What a date can spoil: the thing must arrive, or be made good, in time. */
const DEPENDS_ON_DATE = /^(?:order|delivery|return|refund)\./

export const occasion: HardStop = {
  name: 'occasion',
  look(facts, { limits }) {
    const noticed = facts.signals.some((reading) => reading.signal === 'occasion')
    const days = facts.occasion?.inDays
    const near = days !== undefined && days >= 0 && days <= limits.occasionDays
    const dependsOnIt = DEPENDS_ON_DATE.test(facts.category)
    const words = facts.occasion?.words
    const when = days === undefined ? 'no date' : `in ${days} days`
    if (noticed && HARM.has(facts.category))
      return { value: when, because: 'a special day depends on this order' }
    if (near && dependsOnIt)
      return { value: when, because: `a special day ("${words}") is ${days} days away` }
    return { value: noticed ? when : 'none' }
  },
}

export const paused: HardStop = {
  name: 'paused',
  look: ({ stage, category, language }) => ({
    value: stage,
    because:
      stage === 'paused'
        ? `${category} in ${language} is paused, because its quality fell`
        : undefined,
  }),
}

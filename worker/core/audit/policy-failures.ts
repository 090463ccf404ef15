import type { Category } from '../../../shared/category.ts'
import { formatMoney } from '../../../shared/money.ts'
import { tierOf } from '../lanes/tiers.ts'
import { conflictsOf } from '../rules/conflicts.ts'
import { parseRule } from '../rules/parse.ts'
import { skillFor } from '../skills/index.ts'
import type { Failure } from './rollout.ts'

/** From here on (minor units) an amount no longer works as a limit. */
const NO_LIMIT = 100_000
const LARGEST = 5
const LEAST_SHARE = 0.02
/** Answered from the shop's own articles. */
const FROM_ARTICLES = 'answer-question'
/** Asks of a person, or answers nothing: no article is missed. */
const NO_TOPIC = new Set<Category>(['other.unclear', 'detail.given', 'small.talk'])

/** What the shop has not written, set, signed or connected. */
export const POLICY_FAILURES: readonly Failure[] = [
  {
    failure: 'no_thresholds',
    because: 'no limits of the shop say when a person decides',
    next: 'Set the amount from which a person decides, and how soon a second complaint counts.',
    look: ({ policy, currency }) => {
      if (!policy) return []
      const { money, complaintDays } = policy.limits
      const amount = formatMoney({ amount: money, currency }, 'en')
      return [
        ...(policy.version === 0 ? ['the limits are those that ship with the desk'] : []),
        ...(money >= NO_LIMIT ? [`a person decides only from ${amount} on`] : []),
        ...(complaintDays < 1 ? ['a second complaint never counts'] : []),
      ]
    },
  },
  {
    failure: 'nobody_signed',
    because: 'nobody answers for the policy that is live',
    next: 'Let whoever answers for money and for service sign the policy.',
    look: ({ signed }) => (signed?.length === 0 ? ['the live policy has no signature'] : []),
  },
  {
    failure: 'one_signer',
    because: 'one person alone decides what is automated',
    next: 'Name a second duty that signs, such as finance or support.',
    look: ({ signed }) => {
      const people = new Set(signed?.map(({ agent }) => agent))
      return people.size === 1 ? ['all signatures of the live policy are one person’s'] : []
    },
  },
  {
    failure: 'unclear_rules',
    because: 'rules cannot be read, or contradict and hide each other',
    next: 'Write one rule for each category in two sentences: When, If, Then, Else.',
    look: ({ policy }) => {
      const read = (policy?.rules ?? []).map(parseRule)
      const unread = read.flatMap((rule, index) =>
        rule.ok ? [] : [`rule ${index + 1}: ${rule.problems[0]?.message ?? 'cannot be read'}`],
      )
      const rules = read.flatMap((rule) => (rule.ok ? [rule.rule] : []))
      const clashes = unread.length > 0 ? [] : conflictsOf(rules).map(({ because }) => because)
      return [...unread, ...clashes]
    },
  },
  {
    failure: 'no_articles',
    because: 'the largest topics have no article to answer from',
    next: 'Write these articles first, the largest topic first.',
    look: ({ articles, volumes }) => {
      if (!articles) return []
      const known = new Set(articles)
      const all = volumes.reduce((sum, { contacts }) => sum + contacts, 0)
      return volumes
        .filter(({ category }) => isAnsweredFromArticles(category))
        .toSorted((left, right) => right.contacts - left.contacts)
        .slice(0, LARGEST)
        .filter(({ category, contacts }) => !known.has(category) && contacts >= LEAST_SHARE * all)
        .map(({ category, contacts }) => `${category}: ${contacts} of ${all} contacts, no article`)
    },
  },
  {
    failure: 'no_order_data',
    because: 'questions about orders cannot be answered without the orders',
    next: 'Connect the store, or import its order export.',
    look: ({ orders, volumes }) => {
      if (orders !== false) return []
      const asked = volumes.filter(({ category }) => category.startsWith('order.'))
      const contacts = asked.reduce((sum, volume) => sum + volume.contacts, 0)
      return contacts > 0 ? [`${contacts} contacts are about an order`] : []
    },
  },
]

function isAnsweredFromArticles(category: Category): boolean {
  return (
    skillFor(category)?.name === FROM_ARTICLES && tierOf(category) <= 2 && !NO_TOPIC.has(category)
  )
}

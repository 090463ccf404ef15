import type { Subscription } from '../../../shared/subscription.ts'
import { contentWords } from '../facts/articles.ts'
import { monthsIn, rhythmIn } from '../facts/periods.ts'
import { variantNamed } from '../facts/find-items.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actForCustomer, type Plan } from './acting.ts'
import { subscriptionWish } from './subscription-wish.ts'
import { toldFor, type Situation, type Skill } from './skill.ts'

/** Pause, resume, skip, swap, another rhythm, or the end of a subscription. */
export const manageSubscription: Skill = {
  name: 'manage-subscription',
  categories: ['subscription.change', 'subscription.cancel'],
  acts: true,
  work: (situation) => actForCustomer(situation, plan),
}

function plan(situation: Situation): Plan {
  const { language, known, memory } = situation
  const { need } = actionStringsOf(language)
  const open = known.subscriptions.filter(({ state }) => state !== 'cancelled')
  if (open.length === 0)
    return known.subscriptions.length > 0
      ? { kind: 'refuse', refusal: 'cancelled' }
      : { kind: 'person', because: 'no subscription is under this address' }
  const subscription = meant(situation, open)
  if (!subscription)
    return {
      kind: 'need',
      text: need.subscription(open.map(({ title }) => title).join(', ')),
      choices: open.slice(0, 6).map(({ title }) => ({ label: title, text: title })),
      details: { ...memory.details },
    }
  return change(situation, subscription)
}

function change(situation: Situation, subscription: Subscription): Plan {
  const { text, topic, language, memory, known } = situation
  const { need } = actionStringsOf(language)
  const { id } = subscription
  const details = { ...memory.details, subscription: id }
  const told = toldFor(situation)
  const said = subscriptionWish(told)
  const wish = topic.category === 'subscription.cancel' && said !== 'pause' ? 'cancel' : said
  switch (wish) {
    case 'cancel':
      return {
        kind: 'action',
        action: { kind: 'subscription.cancel', subscription: id },
        subscription,
      }
    case 'resume':
      return {
        kind: 'action',
        action: { kind: 'subscription.resume', subscription: id },
        subscription,
      }
    case 'skip':
      return {
        kind: 'action',
        action: { kind: 'subscription.skip', subscription: id },
        subscription,
      }
    case 'pause': {
      const months = monthsIn(text) ?? bareNumber(situation) ?? monthsIn(told)
      return months === undefined
        ? { kind: 'need', text: need.months, details }
        : {
            kind: 'action',
            action: { kind: 'subscription.pause', subscription: id, months },
            subscription,
          }
    }
    case 'frequency': {
      const days = rhythmIn(text) ?? rhythmIn(told)
      return days === undefined
        ? { kind: 'need', text: need.frequency, details }
        : {
            kind: 'action',
            action: { kind: 'subscription.frequency', subscription: id, days },
            subscription,
          }
    }
    default: {
      const into = variantNamed(text, subscription.sku, known.variants)
      return into
        ? {
            kind: 'action',
            action: { kind: 'subscription.swap', subscription: id, sku: into.sku },
            subscription,
          }
        : { kind: 'person', because: 'it is not clear what is to change about the subscription' }
    }
  }
}

/** "2" answers "for how many months?". */
function bareNumber({ text, memory }: Situation): number | undefined {
  const said = /^\D{0,3}(\d{1,2})\D{0,3}$/.exec(text.trim())?.[1]
  return memory.expecting === 'detail' && said !== undefined ? Number(said) : undefined
}

/** The only one, the one named now or before. */
function meant({ text, memory }: Situation, open: Subscription[]): Subscription | undefined {
  const [only, ...others] = open
  if (others.length === 0) return only
  const words = new Set(contentWords(text))
  const named = open.filter(({ title }) => contentWords(title).some((word) => words.has(word)))
  if (named.length === 1) return named[0]
  return open.find(({ id }) => id === memory.details?.subscription)
}

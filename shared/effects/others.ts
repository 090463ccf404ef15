import { emailKey } from '../customer.ts'
import type { Subscription } from '../subscription.ts'
import { isAvailable } from '../product.ts'
import type { Law } from './kept.ts'
import { undoUntil } from './kept.ts'
import { variantOf } from './swaps.ts'

const DAY = 86_400_000
const MOST_MONTHS = 24

export const pauseSubscription: Law<'subscription.pause'> = (action, { subscription }, moment) => {
  if (!subscription) return 'not_found'
  if (subscription.state !== 'active') return 'subscription_state'
  if (!Number.isInteger(action.months) || action.months < 1 || action.months > MOST_MONTHS)
    return 'not_offered'
  const until = new Date(moment.at)
  until.setUTCMonth(until.getUTCMonth() + action.months)
  const pausedUntil = dayOf(until)
  const paused: Subscription = { ...subscription, state: 'paused', pausedUntil }
  return {
    subscription: { ...paused, nextAt: later(paused.nextAt, pausedUntil) },
    effect: {
      action,
      ...undoUntil(moment, { kind: 'subscription.resume', subscription: subscription.id }),
    },
  }
}

export const resumeSubscription: Law<'subscription.resume'> = (
  action,
  { subscription },
  { at },
) => {
  if (!subscription) return 'not_found'
  if (subscription.state !== 'paused') return 'subscription_state'
  const { pausedUntil: _over, ...rest } = subscription
  const soonest = dayOf(new Date(at.getTime() + DAY))
  return { subscription: { ...rest, state: 'active', nextAt: soonest }, effect: { action } }
}

/** The next delivery is left out; the one after it stays where it was. */
export const skipDelivery: Law<'subscription.skip'> = (action, { subscription }) => {
  if (!subscription) return 'not_found'
  if (subscription.state !== 'active') return 'subscription_state'
  return {
    subscription: {
      ...subscription,
      nextAt: daysAfter(subscription.nextAt, subscription.everyDays),
    },
    effect: { action },
  }
}

/** From the next delivery on, another variant at its own price. */
export const swapSubscription: Law<'subscription.swap'> = (
  action,
  { subscription, variants },
  moment,
) => {
  if (!subscription) return 'not_found'
  if (subscription.state === 'cancelled') return 'subscription_state'
  const into = variantOf(variants, action.sku)
  if (!into) return 'not_found'
  if (into.sku === subscription.sku) return 'same_item'
  if (!isAvailable(into, subscription.quantity)) return 'not_available'
  const title = into.title ? `${into.productTitle} - ${into.title}` : into.productTitle
  const { id: subscriptionId, sku } = subscription
  return {
    subscription: { ...subscription, sku: into.sku, title, price: into.price },
    effect: {
      action,
      ...undoUntil(moment, { kind: 'subscription.swap', subscription: subscriptionId, sku }),
    },
  }
}

export const changeFrequency: Law<'subscription.frequency'> = (
  action,
  { subscription },
  moment,
) => {
  if (!subscription) return 'not_found'
  if (subscription.state === 'cancelled') return 'subscription_state'
  if (subscription.everyDays === action.days) return 'nothing_changes'
  if (!Number.isInteger(action.days) || action.days < 1 || action.days > 366) return 'not_offered'
  const { id, everyDays } = subscription
  const last = daysAfter(subscription.nextAt, -everyDays)
  const soonest = dayOf(new Date(moment.at.getTime() + DAY))
  return {
    subscription: {
      ...subscription,
      everyDays: action.days,
      nextAt: later(daysAfter(last, action.days), soonest),
    },
    effect: {
      action,
      ...undoUntil(moment, { kind: 'subscription.frequency', subscription: id, days: everyDays }),
    },
  }
}

export const cancelSubscription: Law<'subscription.cancel'> = (action, { subscription }) => {
  if (!subscription) return 'not_found'
  if (subscription.state === 'cancelled') return 'cancelled'
  return { subscription: { ...subscription, state: 'cancelled' }, effect: { action } }
}

/** The store sends its own link to the account's address; where there is no account nothing is sent. */
export const resetPassword: Law<'account.reset'> = (action, { customer }) => {
  return customer?.account ? { effect: { action } } : 'not_found'
}

export const changeEmail: Law<'account.email'> = (action, { customer, taken }) => {
  if (!customer) return 'not_found'
  if (emailKey(action.to) === emailKey(customer.email)) return 'nothing_changes'
  if (taken || !/^[^\s@]+@[^\s@]+$/.test(emailKey(action.to))) return 'email'
  return { customer: { ...customer, email: emailKey(action.to) }, effect: { action } }
}

export const changeHome: Law<'account.address'> = (action, { customer }, moment) => {
  if (!customer) return 'not_found'
  const { email, address } = customer
  return {
    customer: { ...customer, address: action.address },
    effect: {
      action,
      ...(address && undoUntil(moment, { kind: 'account.address', email, address })),
    },
  }
}

export const watchStock: Law<'stock.watch'> = (action, { variants }) => {
  const variant = variantOf(variants, action.sku)
  if (!variant) return 'not_found'
  return isAvailable(variant) ? 'nothing_changes' : { effect: { action } }
}

/** An address that is not known is off the list already: the answer is the same. */
export const stopNewsletter: Law<'newsletter.stop'> = (action, { customer }) => ({
  ...(customer && { customer: { ...customer, newsletter: false } }),
  effect: { action },
})

export const sendInvoice: Law<'invoice.send'> = (action, { order }) => {
  if (!order) return 'not_found'
  return order.payment === 'pending' ? 'unpaid' : { effect: { action } }
}

export const exportData: Law<'privacy.export'> = (action) => ({ effect: { action } })
export const eraseData: Law<'privacy.erase'> = (action) => ({ effect: { action } })

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY))
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

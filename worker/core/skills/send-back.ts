import type { Refusal, Units } from '../../../shared/action.ts'
import { returnable } from '../../../shared/effects/returns.ts'
import type { OrderCard } from '../../../shared/message.ts'
import type { Order } from '../../../shared/order.ts'
import { isAvailable } from '../../../shared/product.ts'
import { itemsNamed, othersOf, variantNamed } from '../facts/find-items.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder, type Plan } from './acting.ts'
import { askVariant, whichItem } from './change-order.ts'
import { reasonAsked, reasonIn } from './reasons.ts'
import { toldFor, type Situation, type Skill } from './skill.ts'

/** Opens a return for what has arrived: within the shop's terms, with its number and what to do next. */
export const startReturn: Skill = {
  name: 'start-return',
  categories: ['return.start'],
  acts: true,
  work: (situation) => actOnOrder(situation, { blocked: notThere, plan: planReturn }),
}

/** The same thing in another version, as long as that one is in stock. */
export const exchangeItem: Skill = {
  name: 'exchange-item',
  categories: ['return.exchange'],
  acts: true,
  work: (situation) => actOnOrder(situation, { blocked: notThere, plan: planExchange }),
}

function notThere({ state }: OrderCard): Refusal | undefined {
  if (state === 'cancelled') return 'cancelled'
  return state === 'delivered' || state === 'partly_delivered' ? undefined : 'not_delivered'
}

function planReturn(situation: Situation, order: Order): Plan {
  const { language, memory, known, text } = situation
  const items = itemsBack(situation, order)
  if (items === 'none') return { kind: 'refuse', refusal: 'returned_before' }
  if (items.length === 0) return whichItem(situation, order)
  const { reasons } = known.policy.terms.returns
  const reason = reasonIn(text, reasons) ?? memory.details?.reason ?? saidReason(situation)
  if (reasonAsked(reasons) && reason === undefined)
    return {
      kind: 'need',
      text: actionStringsOf(language).need.reason((reasons ?? []).join(', ')),
      choices: (reasons ?? []).map((one) => ({ label: one, text: one })),
      details: { ...memory.details, items },
    }
  return {
    kind: 'action',
    action: { kind: 'return.open', order: order.number, items, ...(reason && { reason }) },
  }
}

function planExchange(situation: Situation, order: Order): Plan {
  const { known, text, memory } = situation
  const told = toldFor(situation)
  const items = itemsBack(situation, order)
  if (items === 'none') return { kind: 'refuse', refusal: 'returned_before' }
  const [item, ...more] = items
  if (!item || more.length > 0) return whichItem(situation, order)
  const title = order.lines.find(({ sku }) => sku === item.sku)?.title ?? item.sku
  const others = othersOf(item.sku, known.variants)
  const into =
    variantNamed(text, item.sku, known.variants)?.sku ??
    memory.details?.to ??
    variantNamed(told, item.sku, known.variants)?.sku
  if (into === undefined) {
    const there = others.filter((variant) => isAvailable(variant))
    if (there.length === 0) return { kind: 'refuse', refusal: 'not_available' }
    return {
      kind: 'need',
      ...askVariant(situation, title, there),
      details: { ...memory.details, items: [item] },
    }
  }
  return {
    kind: 'action',
    action: { kind: 'return.exchange', order: order.number, items: [{ ...item, to: into }] },
  }
}

/** What is meant of what could go back: named now or before, or all there is. */
function itemsBack({ text, memory, understanding }: Situation, order: Order): Units[] | 'none' {
  const there = returnable(order)
  if (there.length === 0) return 'none'
  const lines = order.lines.filter(({ sku }) => there.some((units) => units.sku === sku))
  const quantity = understanding.entities.quantities.at(-1)?.value
  const now = itemsNamed(text, lines, quantity)
  const before = memory.details?.items ?? itemsNamed(toldFor({ text, memory }), lines, quantity)
  const meant = now.length > 0 ? now : before
  return meant.map(({ sku, quantity: units }) => ({
    sku,
    quantity: Math.min(units, there.find((one) => one.sku === sku)?.quantity ?? 0),
  }))
}

/** The customer's own words are the reason, where the shop takes any. */
function saidReason({ text, known, memory }: Situation): string | undefined {
  if (known.policy.terms.returns.reasons !== null) return undefined
  const words = memory.request ?? text
  return words.slice(0, 120) || undefined
}

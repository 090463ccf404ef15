import type { Order } from '../../../shared/order.ts'
import type { Details } from '../../../shared/conversation.ts'
import { isAvailable } from '../../../shared/product.ts'
import { othersOf, variantNamed } from '../facts/find-items.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder, type Plan } from './acting.ts'
import { closedTo } from './cancel-order.ts'
import { exchange } from './exchange.ts'
import { askVariant, pick, whichItem } from './pick-item.ts'
import { toldFor, type Situation, type Skill, type SkillResult } from './skill.ts'

/** Another version of something, or another number of it, as long as the order has not left. */
export const changeOrder: Skill = {
  name: 'change-order',
  categories: ['order.change'],
  acts: true,
  work(situation) {
    const [card] = situation.disclosed.cards
    const arrived = card?.state === 'delivered' || card?.state === 'partly_delivered'
    return arrived ? exchange(situation) : change(situation)
  },
}

/** What has not left is changed; what has arrived is exchanged: people say the same words for both. */
export function change(situation: Situation): SkillResult {
  return actOnOrder(situation, { blocked: closedTo, plan: planChange })
}

function planChange(situation: Situation, order: Order): Plan {
  const { text, language, known, understanding, memory } = situation
  const told = toldFor(situation)
  const { need } = actionStringsOf(language)
  const said = memory.details ?? {}
  const item = pick(situation, order)
  if (!item) return whichItem(situation, order)
  const line = order.lines.find(({ sku }) => sku === item.sku)
  const title = line?.title ?? item.sku
  const details: Details = { ...said, items: [item] }
  const into =
    said.to ??
    variantNamed(text, item.sku, known.variants)?.sku ??
    variantNamed(told, item.sku, known.variants)?.sku
  if (into !== undefined) {
    const swap = { sku: item.sku, to: into, quantity: line?.quantity ?? 1 }
    return { kind: 'action', action: { kind: 'order.items', order: order.number, swaps: [swap] } }
  }
  const quantity =
    said.quantity ??
    understanding.entities.quantities.at(-1)?.value ??
    numberIn(text) ??
    numberIn(told)
  if (quantity !== undefined)
    return {
      kind: 'action',
      action: { kind: 'order.quantity', order: order.number, sku: item.sku, quantity },
    }
  const others = othersOf(item.sku, known.variants).filter((variant) => isAvailable(variant))
  if (others.length === 0) return { kind: 'need', text: need.quantity(title), details }
  return memory.details?.items
    ? { kind: 'need', ...askVariant(situation, title, others), details }
    : { kind: 'need', text: need.whichChange, details }
}

/** A bare number that answers "how many?". */
function numberIn(text: string): number | undefined {
  const numbers = text.match(/(?<![\d#-])\d{1,2}(?!\d)/g) ?? []
  return numbers.length === 1 ? Number(numbers[0]) : undefined
}

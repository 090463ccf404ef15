import { isAvailable } from '../../../shared/product.ts'
import type { Order } from '../../../shared/order.ts'
import { othersOf, variantNamed } from '../facts/find-items.ts'
import { actOnOrder, type Plan } from './acting.ts'
import { itemsBack, notThere } from './going-back.ts'
import { askVariant, whichItem } from './pick-item.ts'
import { toldFor, type Situation, type SkillResult } from './skill.ts'

/** The same thing in another version, as long as that one is in stock. */
export function exchange(situation: Situation): SkillResult {
  return actOnOrder(situation, { blocked: notThere, plan: planExchange })
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

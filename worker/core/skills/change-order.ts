import type { Order } from '../../../shared/order.ts'
import type { Details } from '../../../shared/conversation.ts'
import { isAvailable, type KnownVariant } from '../../../shared/product.ts'
import { itemsNamed, othersOf, titlesOf, variantNamed } from '../facts/find-items.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder, type Plan } from './acting.ts'
import { closedTo } from './cancel-order.ts'
import { toldFor, type Situation, type Skill } from './skill.ts'

/** Another version of something, or another number of it, as long as the order has not left. */
export const changeOrder: Skill = {
  name: 'change-order',
  categories: ['order.change'],
  acts: true,
  work: (situation) => actOnOrder(situation, { blocked: closedTo, plan: planChange }),
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

/** The thing that is meant: named now or before, or the only one there is. */
export function pick({ text, memory }: Pick<Situation, 'text' | 'memory'>, order: Order) {
  for (const said of [text, toldFor({ text, memory })]) {
    const [named, ...others] = itemsNamed(said, order.lines)
    if (named && others.length === 0) return named
  }
  return memory.details?.items?.[0]
}

/** Asks which thing is meant, with a button for each. */
export function whichItem({ language, memory }: Situation, { lines }: Order): Plan {
  const titles = titlesOf(lines)
  return {
    kind: 'need',
    text: actionStringsOf(language).need.item(titles.join(', ')),
    choices: titles.slice(0, MOST_BUTTONS).map((title) => ({ label: title, text: title })),
    details: { ...memory.details },
  }
}

/** Asks which version it is to be, with a button for each that is there. */
export function askVariant({ language }: Situation, title: string, others: KnownVariant[]) {
  const names = others.slice(0, MOST_NAMED).map((variant) => variant.title)
  return {
    text: actionStringsOf(language).need.variant(title, names.join(', ')),
    choices: names.slice(0, MOST_BUTTONS).map((name) => ({ label: name, text: name })),
  }
}

const MOST_BUTTONS = 6
const MOST_NAMED = 12

/** A bare number that answers "how many?". */
function numberIn(text: string): number | undefined {
  const numbers = text.match(/(?<![\d#-])\d{1,2}(?!\d)/g) ?? []
  return numbers.length === 1 ? Number(numbers[0]) : undefined
}

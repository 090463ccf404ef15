import type { Order } from '../../../shared/order.ts'
import type { KnownVariant } from '../../../shared/product.ts'
import { itemsNamed, titlesOf } from '../facts/find-items.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import type { Plan } from './acting.ts'
import { toldFor, type Situation } from './skill.ts'

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

import { change } from './change-order.ts'
import { exchange } from './exchange.ts'
import type { Skill } from './skill.ts'

/** Another version of what has arrived; before it has left it is simply changed. */
export const exchangeItem: Skill = {
  name: 'exchange-item',
  categories: ['return.exchange'],
  acts: true,
  work(situation) {
    const [card] = situation.disclosed.cards
    const open = card?.state === 'preparing' || card?.state === 'unpaid'
    return open ? change(situation) : exchange(situation)
  },
}

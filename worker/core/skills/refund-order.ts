import { actOnOrder } from './acting.ts'
import type { Skill } from './skill.ts'

/** Money back without a return: only what a rule of the merchant allows, and only as much. */
export const refundOrder: Skill = {
  name: 'refund-order',
  categories: ['refund.request'],
  acts: true,
  work: (situation) =>
    actOnOrder(situation, {
      blocked: ({ state }) => (state === 'cancelled' ? 'cancelled' : undefined),
      plan({ known }, order) {
        const allowed = known.planned.find(
          (action) => action.kind === 'refund.pay' && action.order === order.number,
        )
        return allowed
          ? { kind: 'action', action: allowed }
          : { kind: 'person', because: 'no rule of the shop allows this refund' }
      },
    }),
}

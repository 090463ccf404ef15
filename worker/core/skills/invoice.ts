import { actOnOrder } from './acting.ts'
import type { Skill } from './skill.ts'

/** A copy of the invoice, mailed to the address on the order. */
export const sendInvoice: Skill = {
  name: 'send-invoice',
  categories: ['billing.invoice'],
  acts: true,
  work: (situation) =>
    actOnOrder(situation, {
      blocked: () => undefined,
      plan: (_situation, order) => ({
        kind: 'action',
        action: { kind: 'invoice.send', order: order.number },
      }),
    }),
}

import type { OrderCard } from '../../../shared/message.ts'
import type { Refusal } from '../../../shared/action.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder } from './acting.ts'
import { reasonAsked, reasonIn } from './reasons.ts'
import type { Skill } from './skill.ts'

/** Cancels a whole order as long as nothing of it has left. */
export const cancelOrder: Skill = {
  name: 'cancel-order',
  categories: ['order.cancel'],
  acts: true,
  work: (situation) =>
    actOnOrder(situation, {
      blocked: closedTo,
      plan({ known, text, memory, language }, order) {
        const { reasons } = known.policy.terms.cancel
        const reason = reasonIn(text, reasons) ?? memory.details?.reason
        if (reasonAsked(reasons) && reason === undefined)
          return {
            kind: 'need',
            text: actionStringsOf(language).need.reason((reasons ?? []).join(', ')),
            choices: (reasons ?? []).map((one) => ({ label: one, text: one })),
            details: { ...memory.details },
          }
        return {
          kind: 'action',
          action: { kind: 'order.cancel', order: order.number, ...(reason && { reason }) },
        }
      },
    }),
}

/** What the card alone tells: nobody has to prove anything to hear that it is too late. */
export function closedTo({ state }: OrderCard): Refusal | undefined {
  if (state === 'cancelled') return 'cancelled'
  return state === 'preparing' || state === 'unpaid' ? undefined : 'shipped'
}

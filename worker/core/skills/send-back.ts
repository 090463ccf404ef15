import type { Order } from '../../../shared/order.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder, type Plan } from './acting.ts'
import { itemsBack, notThere } from './going-back.ts'
import { whichItem } from './pick-item.ts'
import { reasonAsked, reasonIn } from './reasons.ts'
import type { Situation, Skill } from './skill.ts'

/** Opens a return for what has arrived: within the shop's terms, with its number and what to do next. */
export const startReturn: Skill = {
  name: 'start-return',
  categories: ['return.start'],
  acts: true,
  work: (situation) => actOnOrder(situation, { blocked: notThere, plan: planReturn }),
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

/** The customer's own words are the reason, where the shop takes any. */
function saidReason({ text, known, memory }: Situation): string | undefined {
  if (known.policy.terms.returns.reasons !== null) return undefined
  const words = memory.request ?? text
  return words.slice(0, 120) || undefined
}

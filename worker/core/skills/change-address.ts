import { codeOf, isWholeAddress, readAddress } from '../facts/postal-address.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { actOnOrder } from './acting.ts'
import { closedTo } from './cancel-order.ts'
import type { Skill } from './skill.ts'

/** Sends an order that has not left yet to another address, once it is whole and somewhere the shop delivers to. */
export const changeAddress: Skill = {
  name: 'change-address',
  categories: ['order.address'],
  acts: true,
  work: (situation) =>
    actOnOrder(situation, {
      blocked: closedTo,
      plan({ text, memory, language, known }, order) {
        const { country } = order.shipTo
        const address = readAddress(text, country) ?? memory.details?.address
        const { need, refused } = actionStringsOf(language)
        if (!address || !isWholeAddress(address)) {
          const again = memory.expecting === 'detail' && memory.code === undefined
          return { kind: 'need', text: again ? refused.address : need.address, details: {} }
        }
        const code = codeOf(address.country ?? '')
        const named =
          code && country && codeOf(country) === code ? country : (code ?? address.country)
        const { countries } = known.policy.terms.change
        if (countries && !countries.includes(code ?? ''))
          return { kind: 'refuse', refusal: 'country' }
        const whole = { ...address, ...(named && { country: named }) }
        return {
          kind: 'action',
          action: { kind: 'order.address', order: order.number, address: whole },
        }
      },
    }),
}

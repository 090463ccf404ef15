import type { Webhooks } from '../../ports/webhooks.ts'
import { generationOf, generationsOf } from './generations.ts'
import { derivedSecret } from './secret.ts'
import { isSignedWith } from './webhook-signature.ts'

/**
 * Deliveries signed with secrets that follow from the Worker's own, chosen by the shop of the address and by nothing in the
 * delivery. They change with the shop's other secrets; the old one counts for a day longer.
 */
export function derivedWebhooks(sessionSecret: string): Webhooks {
  const secretOf = (merchant: string, generation: number) =>
    derivedSecret(sessionSecret, `webhook:${merchant}:${generation}`)
  return {
    async isSigned(merchant, delivery, now) {
      if (sessionSecret === '') return false
      const verdicts = generationsOf(merchant, now).map(async (generation) =>
        isSignedWith(await secretOf(merchant.id, generation), delivery, now),
      )
      return (await Promise.all(verdicts)).includes(true)
    },
    async secretOf(merchant) {
      const bytes = await secretOf(merchant.id, generationOf(merchant))
      return `whsec_${btoa(String.fromCodePoint(...bytes))}`
    },
  }
}

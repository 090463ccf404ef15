import { LanewayError } from '../../../shared/error.ts'
import type { HashedIdentity, Identity } from '../../../shared/identity.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Identities } from '../../ports/identities.ts'
import { generationOf, generationsOf } from './generations.ts'
import { readLegacyHash } from './hash.ts'
import { identitySecret } from './secret.ts'
import { isOtherKey, readIdentity, signIdentity } from './token.ts'

/** Identities signed with secrets that follow from the Worker's own. */
export function derivedIdentities(sessionSecret: string): Identities {
  const secret = (merchant: Merchant, generation: number, use: 'token' | 'hash') =>
    identitySecret(sessionSecret, merchant.id, { generation, use })

  async function readToken(merchant: Merchant, token: string, now: Date): Promise<Identity> {
    let failure: unknown
    for (const generation of generationsOf(merchant, now)) {
      const key = await secret(merchant, generation, 'token')
      try {
        return await readIdentity(token, { key, merchant: merchant.id, now })
      } catch (error) {
        if (!isOtherKey(error)) throw error
        failure = error
      }
    }
    throw failure
  }

  async function readHash(merchant: Merchant, offered: HashedIdentity, now: Date) {
    const { user, hash } = offered
    for (const generation of generationsOf(merchant, now)) {
      const verdict = await readLegacyHash(user, hash, await secret(merchant, generation, 'hash'))
      if (verdict === 'accept') return { subject: user }
      if (verdict === 'unverified') return undefined
    }
    throw new LanewayError('unauthorised', 'The identity was refused. The hash does not fit.', {
      field: 'identity',
    })
  }

  return {
    async read(merchant, offered, now) {
      if (typeof offered === 'string') return readToken(merchant, offered, now)
      return readHash(merchant, offered, now)
    },
    async secretsOf(merchant) {
      const generation = generationOf(merchant)
      return {
        token: await secret(merchant, generation, 'token'),
        hash: await secret(merchant, generation, 'hash'),
      }
    },
    async sign(merchant, identity, now) {
      const key = await secret(merchant, generationOf(merchant), 'token')
      return signIdentity(identity, { key, merchant: merchant.id, now })
    },
  }
}

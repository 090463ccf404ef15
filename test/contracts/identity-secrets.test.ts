import { describe, expect, test } from 'vitest'
import type { Merchant } from '../../shared/merchant.ts'
import { readLegacyHash } from '../../worker/adapters/identity/hash.ts'
import { derivedIdentities } from '../../worker/adapters/identity/identities.ts'
import { identitySecret } from '../../worker/adapters/identity/secret.ts'
import { at, forge, HEAD, hashOf, KEY, OTHER_KEY } from '../support/identity.ts'
import { MERCHANT, NOW } from '../support/shop.ts'

describe('a hashed id', () => {
  test('is taken with its own hash, says nothing without one, and is refused with any other', async () => {
    const hash = await hashOf('c-1')
    expect(await readLegacyHash('c-1', hash, KEY)).toBe('accept')
    expect(await readLegacyHash('c-1', undefined, KEY)).toBe('unverified')
    expect(await readLegacyHash('c-1', null, KEY)).toBe('unverified')
    const wrong = ['', ' ', hash.slice(0, 32), `${hash}00`, hash.toUpperCase(), ` ${hash}`]
    for (const other of [...wrong, await hashOf('c-2'), await hashOf('c-1', OTHER_KEY)])
      expect(await readLegacyHash('c-1', other, KEY)).toBe('reject')
    expect(await readLegacyHash('c-1', hash, '')).toBe('reject')
    expect(await readLegacyHash(' ', await hashOf(' '), KEY)).toBe('reject')
  })
})

describe('the secrets of shops', () => {
  const WORKER = 'the secret of a Worker, 32 characters at least'
  const identities = derivedIdentities(WORKER)
  const shop = (name: string, generation?: number): Merchant => ({
    ...MERCHANT,
    id: `mer_${name}`,
    ...(generation && { identity: { generation, rotatedAt: NOW.toISOString() } }),
  })
  const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)

  test('never open another shop: 8 × 8, token by token and hash by hash', async () => {
    const shops = ['a', 'b', 'a1', '1', 'A', 'a_b', 'a-b', 'test'].map((name) => shop(name))
    const tokens = await Promise.all(
      shops.map((one) => identities.sign(one, { subject: 'c-1' }, NOW)),
    )
    for (const [mine, one] of shops.entries())
      for (const [theirs, token] of tokens.entries()) {
        const answer = identities.read(one, token, NOW)
        if (mine === theirs) expect(await answer).toEqual({ subject: 'c-1' })
        else await expect(answer).rejects.toMatchObject({ code: 'unauthorised' })
      }
    const secrets = await Promise.all(shops.map((one) => identities.secretsOf(one)))
    const all = secrets.flatMap(({ token, hash }) => [token, hash])
    expect(new Set(all).size).toBe(16)
    for (const secret of all) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  test('even where the shop signs for the other one’s audience', async () => {
    const { token } = await identities.secretsOf(shop('b'))
    const claims = { sub: 'c-1', aud: 'mer_a', exp: at + 600 }
    const forged = await forge(claims, HEAD, token)
    await expect(identities.read(shop('a'), forged, NOW)).rejects.toMatchObject({
      code: 'unauthorised',
    })
  })

  test('follow from the Worker’s own secret', async () => {
    const make = (secret: string) =>
      identitySecret(secret, 'mer_a', { generation: 1, use: 'token' as const })
    expect(await make(WORKER)).toBe((await identities.secretsOf(shop('a'))).token)
    expect(await make(`${WORKER}.`)).not.toBe(await make(WORKER))
  })

  test('a hash of a chosen id is never the signature of a token', async () => {
    const { hash } = await identities.secretsOf(shop('a'))
    const forged = await forge({ sub: 'c-1', aud: 'mer_a', exp: at + 600 }, HEAD, hash)
    await expect(identities.read(shop('a'), forged, NOW)).rejects.toMatchObject({
      code: 'unauthorised',
    })
  })

  test('after a rotation the last one counts for a day, the one before it not at all', async () => {
    const sign = (generation: number, when: Date) =>
      identities.sign(shop('a', generation), { subject: 'c-1' }, when)
    const now = shop('a', 3)
    expect(await identities.read(now, await sign(2, NOW), NOW)).toEqual({ subject: 'c-1' })
    expect(await identities.read(now, await sign(2, hours(24)), hours(24))).toBeDefined()
    for (const token of [sign(2, hours(25)), sign(1, hours(25)), sign(5, hours(25))])
      await expect(identities.read(now, await token, hours(25))).rejects.toMatchObject({
        code: 'unauthorised',
      })
    await expect(identities.read(now, await sign(1, NOW), NOW)).rejects.toMatchObject({
      code: 'unauthorised',
    })
  })

  test('a place that has not heard of a rotation yet takes the new one too', async () => {
    const token = await identities.sign(shop('a', 2), { subject: 'c-1' }, NOW)
    expect(await identities.read(shop('a'), token, NOW)).toEqual({ subject: 'c-1' })
  })
})

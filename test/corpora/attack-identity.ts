import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLegacyHash } from '../../worker/adapters/identity/hash.ts'
import { readIdentity } from '../../worker/adapters/identity/token.ts'
import type { Attacked } from './attacked.ts'

type Verdict = 'accept' | 'reject' | 'unverified'
type Case = { id: string; why?: string; expect: Verdict } & (
  | { kind: 'jwt'; token: string }
  | { kind: 'hmac'; user: string; hash?: string | null }
)

const KEY = '0123456789abcdef0123456789abcdef'
const MERCHANT = 'merchant_a'
const NOW = new Date(1_795_000_000_000)

/** Offers every token and hash: those the shop has signed are taken, all others refused. */
export async function attackIdentities(folder: string): Promise<Attacked[]> {
  const file = join(folder, 'identity_vectors.json')
  if (!existsSync(file)) return []
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }
  const verdicts = await Promise.all(cases.map(verdictOn))
  const failed = cases.flatMap(({ id, expect, why }, at) =>
    verdicts[at] === expect ? [] : [`${id}: ${verdicts[at]}, not ${expect} (${why ?? ''})`],
  )
  return [{ set: 'webhooks/identity_vectors', tried: cases.length, failed }]
}

async function verdictOn(one: Case): Promise<Verdict> {
  if (one.kind === 'hmac') return readLegacyHash(one.user, one.hash, KEY)
  return readIdentity(one.token, { key: KEY, merchant: MERCHANT, now: NOW }).then(
    () => 'accept',
    () => 'reject',
  )
}

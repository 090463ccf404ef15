import { Hono } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import { ImportBody } from '../../../shared/import.ts'
import { isId } from '../../../shared/ids.ts'
import { importRows } from '../../flow/import-rows.ts'
import { depsFor } from '../../wiring/deps.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'
import { readBody } from './body.ts'

const MAX_IMPORT = 8 * 1024 * 1024

/** `POST /v1/import/:merchant`: the rows of one kind, already parsed and checked by `npm run import`. */
export const importer = new Hono<{ Bindings: Env }>()

importer.post('/:merchant', async (c) => {
  await checkKey(c.env, c.req.header('authorization'))
  const merchant = c.req.param('merchant')
  if (!isId('mer', merchant))
    throw new LanewayError('bad_request', 'A merchant id looks like mer_shop.', {
      field: 'merchant',
    })
  const body = await readBody(c, ImportBody, MAX_IMPORT)
  // Nobody's customers are on a local demo, so a shop there shows at once what an established one can do.
  const options = { established: settingsOf(c.env).demo }
  return c.json({ stored: await importRows(depsFor(c.env, merchant), merchant, body, options) })
})

/** Compares digests, so that neither length nor content of the key shows in the time it takes. */
async function checkKey(env: Env, header: string | undefined): Promise<void> {
  const { adminKey } = settingsOf(env)
  if (!adminKey) throw new LanewayError('forbidden', 'The import is closed: ADMIN_KEY is not set.')
  const [given, kept] = await Promise.all([
    digest(header?.replace(/^Bearer /i, '') ?? ''),
    digest(adminKey),
  ])
  if (!sameBytes(given, kept)) throw new LanewayError('unauthorised', 'The key is not valid.')
}

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)]
  return (
    left.reduce((difference, byte, index) => difference | (byte ^ (right[index] ?? 0)), 0) === 0
  )
}

import PostalMime, { type Email } from 'postal-mime'
import { LanewayError } from '../../../shared/error.ts'
import { optOutByMail } from '../../flow/opt-out.ts'
import { depsForAllShards } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { ask, roomOf } from '../room/rooms.ts'
import { randomConversation } from '../room/names.ts'
import { isAutomatic } from './is-automatic.ts'
import { newText } from './new-text.ts'

const MAX_RAW = 1024 * 1024
const MAX_TEXT = 16_000
/** Only an id that can stand in a header unharmed is answered to (RFC 5322, 3.6.4). */
const MESSAGE_ID = /^<[\x21-\x7e]{1,250}>$/

/**
 * A mail becomes a contact of the shop whose address it was sent to. Throwing makes the sender's server try again
 * later; `setReject` bounces for good, so it is kept for addresses that are nobody's. Machines are never answered.
 */
export async function receiveMail(message: ForwardableEmailMessage, env: Env): Promise<void> {
  const shop = await shopAt(env, message.to)
  if (!shop) return message.setReject('There is no such mailbox.')
  const { merchant, deps } = shop
  const raw = await readUpTo(message.raw, MAX_RAW)
  const mail = await parse(raw)
  const from = mail?.from?.address?.toLowerCase()
  if (!mail || !from || from === merchant.supportEmail) return

  const subject = (mail.subject ?? '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 300)
  const said = newText(mail)
  if (await optOutByMail(deps, merchant.id, { email: from, subject, text: said })) return
  if (isAutomatic(mail, message.from)) return
  const text = [subject, said].filter(Boolean).join('\n').slice(0, MAX_TEXT) || '(empty mail)'
  const externalId = await fingerprint([message.to, from, mail.messageId ?? '', text])
  if (await deps.conversations.findExternal(merchant.id, 'email', externalId)) return
  const id = randomConversation()
  await ask(
    roomOf(env, id).startByMail({
      id,
      merchant: merchant.id,
      email: from,
      subject,
      text,
      externalId,
      ...(mail.messageId && MESSAGE_ID.test(mail.messageId) && { mailId: mail.messageId }),
    }),
  ).catch(ignoreDuplicate)
}

async function shopAt(env: Env, address: string) {
  for (const deps of depsForAllShards(env)) {
    const merchant = await deps.merchants.findByAddress(address.toLowerCase())
    if (merchant) return { merchant, deps }
  }
  return null
}

/** The same mail delivered twice at once: the second meets the unique key of the first. */
function ignoreDuplicate(error: unknown): void {
  if (!(error instanceof LanewayError) || error.code !== 'conflict') throw error
}

async function parse(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 128 * 1024 })
  } catch {
    return null
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= max) break
  }
  const whole = new Uint8Array(Math.min(size, max))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, whole.length - at), at)
    at += chunk.length
    if (at >= whole.length) break
  }
  return whole
}

/** Recipient, sender, Message-ID and content together: a reused Message-ID cannot hide somebody else's mail. */
async function fingerprint(parts: string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

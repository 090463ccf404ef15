import { base64url, errors, jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { emailKey } from '../../../shared/customer.ts'
import { LanewayError } from '../../../shared/error.ts'
import type { Identity } from '../../../shared/identity.ts'
import { hasTwins } from './twins.ts'

export type TokenCheck = { key: string; merchant: string; now: Date }

const LONGEST_TOKEN = 4_096
/** Seconds. */
const LONGEST_LIFE = 86_400
const SKEW = 60
/** A key shorter than the hash must not be used: RFC 7518, section 3.2. */
const SHORTEST_KEY = 32
const LONGEST_SUBJECT = 255

const Email = z.email().check(z.maxLength(254))
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The customer named in a token a shop has signed: a JWT (RFC 7519) held to RFC 8725. Only HS256, whatever the token
 * says of itself; only this merchant's audience; a life of at most a day; and one way of writing it, so that a token
 * is these bytes and no others. The address counts only where the shop has not marked it as unverified.
 * @throws LanewayError `unauthorised`
 */
export async function readIdentity(token: string, check: TokenCheck): Promise<Identity> {
  const [header = '', claims = ''] = segmentsOf(token)
  const { payload, protectedHeader } = await verify(token, check)
  if (!isJwt(protectedHeader.typ)) throw refused('It says that it is something else than a JWT.')
  if ([header, claims].some((part) => hasTwins(utf8.decode(base64url.decode(part)))))
    throw refused('It names something twice.')
  refuseLongLife(payload, check.now)
  const { sub, email, email_verified: verified } = payload
  if (!isSubject(sub)) throw refused('Its claim "sub" is not the id of a customer.')
  const address = Email.safeParse(email)
  const counts = address.success && verified !== false && verified !== 'false'
  return { subject: sub, ...(counts && { email: emailKey(address.data) }) }
}

/** A token as a shop's server makes it, valid for an hour. */
export function signIdentity({ subject, email }: Identity, check: TokenCheck): Promise<string> {
  const { key, merchant, now } = check
  const seconds = Math.floor(now.getTime() / 1_000)
  return new SignJWT(email ? { email } : {})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(subject)
    .setAudience(merchant)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 3_600)
    .sign(new TextEncoder().encode(key))
}

/** Whether a token was refused only because another key has signed it. */
export function isOtherKey(error: unknown): boolean {
  return (
    error instanceof LanewayError && error.cause instanceof errors.JWSSignatureVerificationFailed
  )
}

function segmentsOf(token: string): string[] {
  if (token.length > LONGEST_TOKEN) throw refused('It is larger than 4 kB.')
  const segments = token.split('.')
  if (segments.length !== 3 || !segments.every(isCanonical))
    throw refused('It is not a well-formed token.')
  return segments
}

/** Base64url has one spelling for the same bytes: no padding, no spare bits, no spaces (RFC 7515, section 2). */
function isCanonical(segment: string): boolean {
  try {
    return segment !== '' && base64url.encode(base64url.decode(segment)) === segment
  } catch {
    return false
  }
}

async function verify(token: string, { key, merchant, now }: TokenCheck) {
  const bytes = new TextEncoder().encode(key)
  if (bytes.length < SHORTEST_KEY) throw refused('There is no key to check it with.')
  try {
    return await jwtVerify(token, bytes, {
      algorithms: ['HS256'],
      audience: merchant,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: SKEW,
      currentDate: now,
    })
  } catch (error) {
    throw refused(whyOf(error), error)
  }
}

type Claims = Awaited<ReturnType<typeof verify>>['payload']

/** A token that was made in the future, or lives longer than a day, could be kept and used by whoever finds it. */
function refuseLongLife({ iat, exp = Number.POSITIVE_INFINITY }: Claims, now: Date): void {
  const latest = now.getTime() / 1_000 + SKEW
  if (iat !== undefined && iat > latest) throw refused('Its claim "iat" lies in the future.')
  const from = iat === undefined ? latest : Math.min(latest, iat + SKEW)
  if (exp > from + LONGEST_LIFE) throw refused('It is valid for longer than 24 hours.')
}

/** Other kinds of token may be signed with the same key and mean something else: RFC 8725, section 3.11. */
function isJwt(type: unknown): boolean {
  return type === undefined || (typeof type === 'string' && /^(?:application\/)?jwt$/i.test(type))
}

function isSubject(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= LONGEST_SUBJECT &&
    value.isWellFormed()
  )
}

function whyOf(error: unknown): string {
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'It is not signed with the secret of this shop.'
  if (error instanceof errors.JWTExpired) return 'It has expired.'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'It is not signed with HS256.'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `Its claim "${error.claim}" is missing or wrong.`
  return 'It is not a well-formed token.'
}

function refused(why: string, cause?: unknown): LanewayError {
  return new LanewayError('unauthorised', `The identity was refused. ${why}`, {
    field: 'identity',
    cause,
  })
}

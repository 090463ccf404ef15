import { base64url, CompactSign, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { readIdentity } from '../../worker/adapters/identity/token.ts'
import { at, bytes, forge, HEAD, KEY, OTHER_KEY } from '../support/identity.ts'
import { NOW } from '../support/shop.ts'

const GOOD = { sub: 'c-1', aud: 'mer_test', iat: at, exp: at + 600, email: 'Ann@Mail.Example' }

const read = (token: string, now = NOW, key = KEY) =>
  readIdentity(token, { key, merchant: 'mer_test', now })
const refused = (token: string) =>
  expect(read(token)).rejects.toMatchObject({ code: 'unauthorised', field: 'identity' })

describe('a token the shop has signed names the customer', () => {
  test('by the shop’s own id and a signed address', async () => {
    const token = await new SignJWT({ email: 'Ann@Mail.Example' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('c-1')
      .setAudience('mer_test')
      .setExpirationTime(at + 86_400)
      .sign(bytes(KEY))
    expect(await read(token)).toEqual({ subject: 'c-1', email: 'ann@mail.example' })
  })

  test.each<[string, object, object]>([
    ['the audience in a list, as some libraries write it', { aud: ['mer_test'] }, {}],
    ['fractions of a second', { exp: at + 0.5, iat: at - 0.25 }, {}],
    ['a clock that goes wrong by less than a minute', { iat: at + 59, nbf: at + 59 }, {}],
    ['an end less than a minute ago', { exp: at - 59 }, {}],
    ['exactly a day', { exp: at + 86_400 }, {}],
    ['no time of issue', { iat: undefined }, {}],
    ['claims we do not know', { name: 'Ann', nested: { sub: 'c-2' } }, {}],
    ['a key id we do not look at', {}, { kid: '../../dev/null' }],
  ])('with %s', async (_name, claims, header) => {
    const token = await forge({ ...GOOD, ...claims }, { ...HEAD, ...header })
    expect(await read(token)).toMatchObject({ subject: 'c-1', email: 'ann@mail.example' })
  })

  test.each(['Zoë 🦊', '顧客-42', '0', ' c 1 ', 'x'.repeat(255)])('whose id is %s', async (sub) => {
    expect(await read(await forge({ ...GOOD, sub }))).toMatchObject({ subject: sub })
  })

  test.each<[string, object]>([
    ['none', { email: undefined }],
    ['one that is no address', { email: 'ann' }],
    ['one with a line break', { email: 'ann@mail.example\nbcc: eve@mail.example' }],
    ['a list', { email: ['ann@mail.example'] }],
    ['an object', { email: { $ne: null } }],
    ['one the shop has not verified', { email_verified: false }],
  ])('but gives no address where it holds %s', async (_name, claims) => {
    expect(await read(await forge({ ...GOOD, ...claims }))).toEqual({ subject: 'c-1' })
  })
})

describe('a token is refused', () => {
  test.each<[string, object]>([
    ['no end', { exp: undefined }],
    ['an end in words', { exp: String(at + 600) }],
    ['no end but null', { exp: null }],
    ['an end more than a minute ago', { exp: at - 61 }],
    ['an end in more than a day', { exp: at + 86_400 + 61 }],
    ['an end in more than a day after it was made', { iat: at - 600, exp: at + 86_000 }],
    ['an end of another age', { exp: Number.MAX_SAFE_INTEGER }],
    ['a beginning in the future', { nbf: at + 61 }],
    ['a beginning in words', { nbf: 'now' }],
    ['a time of issue in the future', { iat: at + 61 }],
    ['a time of issue in words', { iat: 'now' }],
    ['another shop as its audience', { aud: 'mer_other' }],
    ['a longer name of this shop as its audience', { aud: 'mer_test2' }],
    ['other shops as its audience', { aud: ['mer_other', 'mer_test2'] }],
    ['no audience', { aud: undefined }],
    ['an audience that is an object', { aud: { mer_test: true } }],
    ['no customer', { sub: undefined }],
    ['an empty customer', { sub: '' }],
    ['a blank customer', { sub: ' \t' }],
    ['a customer that is an object', { sub: { $ne: null } }],
    ['a customer that is a number', { sub: 42 }],
    ['a list of customers', { sub: ['c-1'] }],
    ['a customer longer than 255 characters', { sub: 'x'.repeat(256) }],
    ['half a character as its customer', { sub: '\uD83E' }],
  ])('with %s', async (_name, claims) => {
    await refused(await forge({ ...GOOD, ...claims }))
  })

  test.each([
    ['an endless number as its end', JSON.stringify(GOOD).replace(`${at + 600}`, '1e999')],
    ['the same claim twice', `{"sub":"c-2",${JSON.stringify(GOOD).slice(1)}`],
    [
      'the same claim twice, written differently',
      `{"s\\u0075b":"c-2",${JSON.stringify(GOOD).slice(1)}`,
    ],
    [
      'the same name twice further down',
      JSON.stringify({ ...GOOD, x: 0 }).replace('"x":0', '"x":{"y":1,"y":2}'),
    ],
    ['claims that are a list', JSON.stringify([GOOD])],
    ['claims that are a string', JSON.stringify(JSON.stringify(GOOD))],
    ['claims that are null', 'null'],
    ['claims that are not JSON', 'nope'],
    ['no claims', ''],
  ])('with %s', async (_name, claims) => {
    await refused(await forge(claims))
  })

  test('whose claims are not UTF-8', async () => {
    const claims = Uint8Array.from(JSON.stringify({ ...GOOD, sub: 'c-é' }), (char) =>
      char.charCodeAt(0),
    )
    await refused(await new CompactSign(claims).setProtectedHeader(HEAD).sign(bytes(KEY)))
  })

  test.each<[string, unknown]>([
    ['no algorithm', { typ: 'JWT' }],
    ['the algorithm none', { alg: 'none' }],
    ['the algorithm None', { alg: 'None' }],
    ['the algorithm in small letters', { alg: 'hs256' }],
    ['a longer hash', { alg: 'HS512' }],
    ['a public-key algorithm', { alg: 'RS256' }],
    ['a curve', { alg: 'ES256' }],
    ['a list of algorithms', { alg: ['HS256'] }],
    ['an extension we must understand and do not', { ...HEAD, crit: ['exp'], exp: 1 }],
    ['claims that are not encoded', { ...HEAD, crit: ['b64'], b64: false }],
    ['another kind of token', { alg: 'HS256', typ: 'at+jwt' }],
    ['the same header twice', '{"alg":"HS256","typ":"JWT","typ":"JWT"}'],
    ['a header that is not JSON', 'alg=HS256'],
    ['a header that is a list', ['HS256']],
  ])('with %s', async (_name, header) => {
    await refused(await forge(GOOD, header))
    const [head, claims] = (await forge(GOOD, header)).split('.')
    await refused(`${head}.${claims}.`)
    await refused(`${head}.${claims}`)
  })

  test('that is signed with another hash, another shop’s key, or the public key', async () => {
    await refused(await forge(GOOD, { alg: 'HS512' }, KEY, 'SHA-512'))
    await refused(await forge(GOOD, HEAD, KEY, 'SHA-512'))
    await refused(await forge(GOOD, HEAD, OTHER_KEY))
    await refused(
      await forge(
        GOOD,
        { ...HEAD, jwk: { kty: 'oct', k: base64url.encode(OTHER_KEY) } },
        OTHER_KEY,
      ),
    )
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
    await refused(await forge(GOOD, HEAD, await exportSPKI(publicKey)))
    await refused(await new SignJWT(GOOD).setProtectedHeader({ alg: 'RS256' }).sign(privateKey))
  })

  test('that is cut anywhere, changed anywhere, or followed by anything', async () => {
    const token = await forge(GOOD)
    const cut = Array.from(token, (_char, length) => token.slice(0, length))
    const changed = Array.from(token, (char, place) =>
      [token.slice(0, place), char === 'A' ? 'B' : 'A', token.slice(place + 1)].join(''),
    )
    const followed = [' ', '\n', '=', '==', '.', '.x', '\u0000', '\u200B'].flatMap((more) => [
      token + more,
      more + token,
      token.replace('.', `${more}.`),
    ])
    for (const other of [...cut, ...changed, ...followed]) await refused(other)
  })

  test('that spells the same bytes in another way', async () => {
    const token = await forge(GOOD)
    const last = token.slice(-1)
    const spare = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const others = [...spare]
      .filter((char) => char !== last)
      .map((char) => token.slice(0, -1) + char)
    for (const other of others) await refused(other)
    const swapped = token.replaceAll('-', '+').replaceAll('_', '/')
    if (swapped !== token) await refused(swapped)
  })

  test('that is larger than 4 kB, empty, or of another shape', async () => {
    await refused(await forge({ ...GOOD, more: 'x'.repeat(4_096) }))
    for (const token of ['', '.', '..', '...', 'a.b.c', 'null', '{"user":"c-1"}', '💥.💥.💥'])
      await refused(token)
  })

  test('whatever it says where there is no key, or one that could be guessed', async () => {
    for (const key of ['', ' ', 'secret']) {
      const token = key === '' ? await forge(GOOD) : await forge(GOOD, HEAD, key)
      await expect(read(token, NOW, key)).rejects.toMatchObject({ code: 'unauthorised' })
    }
  })

  test('once its time is over', async () => {
    const token = await forge(GOOD)
    const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000)
    expect(await read(token, later(659))).toMatchObject({ subject: 'c-1' })
    await expect(read(token, later(661))).rejects.toMatchObject({
      message: expect.stringContaining('expired'),
    })
  })
})

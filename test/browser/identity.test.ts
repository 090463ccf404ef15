import { SignJWT } from 'jose'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { IdentityPage } from '../../shared/api.ts'

let browser: Browser
let secret = ''

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  secret = await readSecret()
})
afterAll(() => browser.close())

async function readSecret(): Promise<string> {
  const { request } = await browser.newContext({ extraHTTPHeaders: { 'x-laneway': 'console' } })
  const api = `${inject('desk')}console/api`
  const email = 'owner@demo.laneway.example'
  const asked = await request.post(`${api}/sign-in/code`, { data: { email } })
  const { demo } = (await asked.json()) as { demo: { code: string } }
  await request.post(`${api}/sign-in`, { data: { email, code: demo.code } })
  const page = (await (await request.get(`${api}/identity`)).json()) as IdentityPage
  return page.secret
}

const tokenOf = (sub: string, key = secret) =>
  new SignJWT({ email: `${sub}@mail.example` })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(sub)
    .setAudience('mer_demo')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(key))

/** The shop's page as it is served to this customer. */
async function openShop(context: BrowserContext, identity?: string): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/storefront.js', async (route) => {
    const response = await route.fetch()
    const tag = 'script.dataset.merchant ='
    const named = identity ? `script.dataset.identity = '${identity}'; ${tag}` : tag
    await route.fulfill({ response, body: (await response.text()).replace(tag, named) })
  })
  await page.goto(inject('desk'))
  await page.getByRole('button', { name: 'Need help?' }).waitFor()
  return page
}

async function openChat(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Need help?' }).click()
  await page.getByText('the AI assistant of Fernhill Goods').waitFor()
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
  await page.getByText(text).waitFor()
  await expect.poll(() => kept(page).then(({ pending = [] }) => pending)).toEqual([])
}

type Kept = { kept?: { conversation: string; token: string; who?: string }; pending?: unknown[] }
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('laneway:mer_demo') ?? '{}') as Kept)
const seen = (page: Page) =>
  page.evaluate(() =>
    [
      document.body.innerText,
      document.querySelector('laneway-chat')?.shadowRoot?.innerHTML,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ].join('\n'),
  )
const call = (page: Page, act: string, token = '') =>
  page.evaluate(`laneway.${act}(${JSON.stringify(token)})`)

describe('one browser, several customers', () => {
  test('whoever comes next on the same page finds nothing of the one before', async () => {
    const page = await openShop(await browser.newContext(), await tokenOf('ann'))
    await openChat(page)
    await say(page, 'a secret of hers')
    const before = await kept(page)
    expect(before.kept).toMatchObject({ who: 'ann' })
    await call(page, 'identify', await tokenOf('bob'))
    await expect.poll(async () => (await kept(page)).kept?.who).toBe('bob')
    await page.getByText('the AI assistant of Fernhill Goods').waitFor()
    const now = await seen(page)
    for (const old of ['secret', 'ann', before.kept?.conversation, before.kept?.token])
      expect(now).not.toContain(old)
    await call(page, 'forget')
    expect(await kept(page)).toEqual({})
    expect(await seen(page)).not.toMatch(/bob|AI assistant of Fernhill/)
  })

  test('nor on the next page, even before the chat is opened', async () => {
    const context = await browser.newContext()
    const first = await openShop(context, await tokenOf('ann'))
    await openChat(first)
    await say(first, 'a secret of hers')
    await first.close()
    const next = await openShop(context, await tokenOf('bob'))
    expect(await kept(next)).toEqual({})
    await openChat(next)
    expect(await seen(next)).not.toMatch(/secret|ann@|"ann"/)
  })

  test('who signs in keeps the conversation, and again on the next page', async () => {
    const context = await browser.newContext()
    const page = await openShop(context)
    await openChat(page)
    await say(page, 'do you ship to Norway?')
    const before = (await kept(page)).kept
    await call(page, 'identify', await tokenOf('ann'))
    await expect.poll(async () => (await kept(page)).kept?.who).toBe('ann')
    const after = (await kept(page)).kept
    expect(after?.conversation).toBe(before?.conversation)
    expect(after?.token).not.toBe(before?.token)
    await say(page, 'and to Chile?')
    await page.close()
    const next = await openShop(context, await tokenOf('ann'))
    await openChat(next)
    await next.getByText('do you ship to Norway?').waitFor()
    expect((await kept(next)).kept?.token).toBe(after?.token)
  })

  test('a token that does not count keeps nobody from chatting, and the shop’s page hears of it', async () => {
    const page = await openShop(await browser.newContext(), await tokenOf('ann', 'x'.repeat(43)))
    await page.evaluate(`laneway.on('error', (detail) => (window.told = detail))`)
    await openChat(page)
    await say(page, 'do you ship to Norway?')
    expect(await page.evaluate('window.told')).toEqual({ code: 'unauthorised', field: 'identity' })
    expect((await kept(page)).kept).not.toHaveProperty('who')
  })
})

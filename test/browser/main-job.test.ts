import AxeBuilder from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type WebSocket,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
})
afterAll(() => browser.close())

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

async function openShop(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(inject('desk'))
  await page.getByRole('button', { name: 'Need help?' }).click()
  await page.getByText('the AI assistant of Fernhill Goods').waitFor()
  return page
}

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox')
  await composer.fill(text)
  await composer.press('Enter')
}

async function openConsole(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${inject('desk')}console`)
  await page.getByRole('textbox', { name: /e-mail/i }).fill('owner@demo.laneway.example')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('heading', { name: /inbox/i }).waitFor()
  return page
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the main job, in a real browser', () => {
  test('where is my order? and what is your return policy? are answered on the storefront', async () => {
    const context = await browser.newContext(desktop)
    const page = await openShop(context)
    await say(page, 'Where is my order #LW-1042? maria.keller@example.com')
    await page.getByText('Order #LW-1042 is on its way', { exact: false }).first().waitFor()
    await say(page, 'What is your return policy?')
    await page.getByText('30 days', { exact: false }).first().waitFor()
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  test('a person is asked for, answers from the console, and the shopper reads it live', async () => {
    const shopper = await browser.newContext(phone)
    const sockets: WebSocket[] = []
    shopper.on('page', (page) => page.on('websocket', (socket) => sockets.push(socket)))
    const shop = await openShop(shopper)
    await say(shop, 'I want to talk to a person about order #LW-1029')
    await shop.getByText('passing this to a colleague', { exact: false }).waitFor()
    expect(sockets.filter((socket) => !socket.isClosed())).toHaveLength(1)

    const agent = await browser.newContext(desktop)
    const desk = await openConsole(agent)
    expect(await violations(desk)).toEqual([])
    await desk.getByText('I want to talk to a person about order', { exact: false }).first().click()
    await desk.getByText('the customer asks for a person', { exact: false }).first().waitFor()
    await desk.getByText('#LW-1029', { exact: false }).first().waitFor()
    await desk.getByText('Live', { exact: true }).waitFor()
    expect(await violations(desk)).toEqual([])

    const reply = desk.getByRole('textbox', { name: /reply/i })
    await reply.fill('Hello, Anna here. Customs has released your parcel this morning.')
    await reply.press('Control+Enter')
    await shop.getByText('Customs has released your parcel', { exact: false }).waitFor()
    await shop.getByText('Anna Berg', { exact: false }).first().waitFor()

    await say(shop, 'Thank you so much!')
    await desk.getByText('Thank you so much!', { exact: false }).first().waitFor()
    expect(await violations(shop)).toEqual([])
    await Promise.all([shopper.close(), agent.close()])
  })

  test('the conversation is still there after a reload', async () => {
    const context = await browser.newContext(desktop)
    const page = await openShop(context)
    await say(page, 'How long does delivery take?')
    await page.getByText('working days', { exact: false }).first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Need help?' }).click()
    await page.getByText('working days', { exact: false }).first().waitFor()
    await context.close()
  })
})

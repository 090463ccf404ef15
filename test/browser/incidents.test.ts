import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runLocally, type Local } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const TEXT = 'The carrier is on strike. Parcels come about a week later.'

let local: Local
let browser: Browser
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>

// A shop of its own: what is on there would answer everybody.
beforeAll(async () => {
  local = await runLocally({ port: 0, state: null, demo: true })
  await seedDemo(local.url, local.adminKey)
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.goto(at('/console'))
  await page.getByRole('textbox', { name: /e-mail/i }).fill('owner@demo.laneway.example')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('heading', { name: /inbox/i }).waitFor()
  signedIn = await context.storageState()
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await local.stop()
})

function at(path: string): string {
  return new URL(path, local.url).href
}

async function open(size: typeof desktop): Promise<Page> {
  const context = await browser.newContext({ ...size, storageState: signedIn })
  const page = await context.newPage()
  await page.goto(at('/console'))
  await page.getByRole('link', { name: 'Incidents' }).click()
  await page.getByRole('heading', { name: 'Incidents', level: 1 }).waitFor()
  return page
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Whether the page can be scrolled sideways. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

describe('incidents, in a real browser', () => {
  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('one is written, counted, switched on and ended: %s', async (name, size) => {
    const page = await open(size)
    if (name === 'desktop') await page.getByText('Nothing is wrong').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'New incident…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'See whom it reaches' }).click()
    await dialog.getByText('Give it a name').waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('textbox', { name: 'Name' }).fill(`Strike on ${name}`)
    await dialog.getByRole('textbox', { name: 'Country' }).fill('DE')
    await dialog.getByRole('textbox', { name: /^Text in/ }).fill(TEXT)
    expect(await isTooWide(page)).toBe(false)
    await dialog.getByRole('button', { name: 'See whom it reaches' }).click()
    await dialog.getByText(/orders are written to|of 1 order is written to/).waitFor()
    await dialog.getByText(TEXT).waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Switch on' }).click()
    const card = page.getByRole('listitem').filter({ hasText: `Strike on ${name}` })
    await card.getByText('on', { exact: true }).waitFor()
    await card.getByText(/answered · \d+ written to/).waitFor()
    expect([await violations(page), await isTooWide(page)]).toEqual([[], false])

    await card.getByRole('button', { name: `End Strike on ${name}` }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click()
    await card.getByText('over', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

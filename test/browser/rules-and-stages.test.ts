import AxeBuilder from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runLocally, type Local } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'

const DAY = 86_400_000
const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const RULE =
  'When a customer asks about delivery options, if in any case, then draft a reply, else draft a reply.'

let local: Local
let browser: Browser
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>

// A shop of its own: its rules and stages change.
beforeAll(async () => {
  local = await runLocally({ port: 0, state: null, demo: true })
  await seedDemo(local.url, local.adminKey)
  await earnDraft('order.status', 'de')
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
  await askAboutDelivery()
  signedIn = await signIn()
})
afterAll(async () => {
  await browser.close()
  await local.stop()
})

/** Three weeks of shadow in which the desk was right sixty times. */
async function earnDraft(category: string, language: string): Promise<void> {
  const database = await local.miniflare.getD1Database('DB')
  const since = Date.now() - 21 * DAY
  const cell = ['mer_demo', category, language]
  await database.batch([
    database
      .prepare(
        `INSERT INTO stages (merchant_id, category, language, stage, since, because, actor)
          VALUES (?, ?, ?, 'shadow', ?, 'test', 'desk')`,
      )
      .bind(...cell, since),
    database
      .prepare(
        `INSERT INTO evidence (merchant_id, category, language, day, stage, samples, edited, wrong, unsafe,
          desk_ratings, desk_happy, human_ratings, human_happy)
          VALUES (?, ?, ?, ?, 'shadow', 60, 0, 0, 0, 0, 0, 0, 0)`,
      )
      .bind(...cell, Math.floor(since / DAY) + 1),
  ])
}

/** One contact for a rule to be tried on. */
async function askAboutDelivery(): Promise<void> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.goto(local.url.href)
  await page.getByRole('button', { name: 'Need help?' }).click()
  await page.getByRole('textbox').fill('How long does delivery take?')
  await page.keyboard.press('Enter')
  await page.getByRole('log').getByText('working days').first().waitFor()
  await context.close()
}

async function signIn(): Promise<typeof signedIn> {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.goto(at('/console'))
  await page.getByRole('textbox', { name: /e-mail/i }).fill('owner@demo.laneway.example')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('heading', { name: /inbox/i }).waitFor()
  const state = await context.storageState()
  await context.close()
  return state
}

function at(path: string): string {
  return new URL(path, local.url).href
}

async function open(path: string, heading: string, size: typeof desktop): Promise<Page> {
  const context = await browser.newContext({ ...size, storageState: signedIn })
  const page = await context.newPage()
  await page.goto(at(path))
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  return page
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Presses Tab until the keyboard is there, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await hasFocus(target)) return
  }
  throw new Error(`Tab does not lead to ${target}`)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

describe('stages and rules, in a real browser', () => {
  test.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('nothing stands in the way of anybody: %s', async (_name, size) => {
    const stages = await open('/console/stages', 'Stages', size)
    await stages.getByRole('heading', { name: '1 step is ready' }).waitFor()
    expect(await violations(stages)).toEqual([])
    await stages
      .getByRole('button', { name: /change the stage of order status/i })
      .first()
      .click()
    await stages.getByRole('dialog').waitFor()
    expect(await violations(stages)).toEqual([])

    const rules = await open('/console/rules', 'Rules', size)
    await rules.getByText('How it is understood').first().waitFor()
    expect(await violations(rules)).toEqual([])
    await rules.getByRole('button', { name: 'Add a rule' }).click()
    await rules.getByRole('textbox', { name: 'Rule 1' }).fill('When a customer wants a refnd.')
    await rules
      .getByRole('button', { name: /^Use it/ })
      .first()
      .waitFor()
    expect(await violations(rules)).toEqual([])
    await Promise.all([stages.context().close(), rules.context().close()])
  })

  test('by keyboard alone, a rule is written, understood, tried, proposed, signed, and live', async () => {
    const page = await open('/console/rules', 'Rules', desktop)
    await page.getByText('How it is understood').first().waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Add a rule' }))
    await page.keyboard.press('Enter')
    await page.keyboard.type(RULE)
    await page.getByText('Understood:', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    expect(await hasFocus(page.getByRole('button', { name: 'Edit rule 1', exact: true }))).toBe(
      true,
    )

    await page.keyboard.press('c')
    await tabTo(page, page.getByRole('button', { name: /^Try it/ }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1 contact would go another way' }).waitFor()
    await page.getByRole('row', { name: 'Automation 1 0' }).waitFor()

    await page.keyboard.press('c')
    await tabTo(page, page.getByRole('button', { name: 'Propose…' }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('A person looks at delivery questions for now')
    await tabTo(page, page.getByRole('button', { name: 'Propose', exact: true }))
    await page.keyboard.press('Enter')
    await page.getByText(/Version \d+ is proposed/).waitFor()

    const sign = page.getByRole('button', { name: /^Sign version \d+ for the owner/ })
    await sign.waitFor()
    await page.locator('.version:focus').waitFor()
    await tabTo(page, sign)
    await page.keyboard.press('Enter')
    await page.getByText(/Version \d+ is live since/).waitFor()
    await page.getByRole('listitem').filter({ hasText: RULE }).first().waitFor()
    await page.context().close()
  })

  test('a change outlives a reload, and a link that leads away asks first', async () => {
    const page = await open('/console/rules', 'Rules', desktop)
    await page.getByRole('button', { name: 'Remove rule 2', exact: true }).click()
    await page.reload()
    const bringBack = page.getByRole('button', { name: /^Bring back/ })
    await bringBack.waitFor()
    await page.getByRole('link', { name: 'Stages' }).click()
    await page.getByRole('dialog', { name: 'Leave the rules?' }).waitFor()
    await page.getByRole('button', { name: 'Stay' }).click()
    await bringBack.click()
    await page.getByText('Nothing is changed').waitFor()
    await page.getByRole('link', { name: 'Stages' }).click()
    await page.getByRole('heading', { name: 'Stages', level: 1 }).waitFor()
    await page.context().close()
  })

  test('by keyboard alone, a step that is ready is accepted', async () => {
    const page = await open('/console/stages', 'Stages', desktop)
    const accept = page.getByRole('button', {
      name: 'Accept: move Order status in German to draft',
    })
    await accept.waitFor()
    await tabTo(page, accept)
    await page.keyboard.press('Enter')
    await page.getByText('Order status in German: now draft.').waitFor()
    await accept.waitFor({ state: 'detached' })
    const cell = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'German' }) })
    await cell.getByText('Draft', { exact: true }).waitFor()
    expect(await hasFocus(page.getByRole('heading', { name: 'Stages', level: 1 }))).toBe(true)
    await page.context().close()
  })
})

import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importRows } from '../../worker/flow/import-rows.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { MERCHANT, NOW } from '../support/shop.ts'
import { sendDue } from '../support/shopper.ts'
import { momentOf, reports, type Told } from '../support/store-reports.ts'

const HOUR = 3_600_000
let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => {
  desk.sent.length = 0
})

describe('back in stock', () => {
  const product = (handle: string, stock: number) => ({
    handle,
    title: `Lamp ${handle}`,
    description: '',
    tags: [],
    variants: [{ sku: handle, title: 'Oak', price: { amount: 100, currency: 'EUR' }, stock }],
  })
  const watch = async (sku: string, email: string) => {
    const moment = momentOf(desk, `act_${sku}_${email}`)
    const action = { kind: 'stock.watch', sku, email, language: 'en' } as const
    expect(await desk.deps.store.perform(MERCHANT.id, action, moment)).toMatchObject({
      kind: 'done',
    })
  }
  const imports = (handle: string, stock: number) =>
    importRows(
      desk.deps,
      MERCHANT.id,
      { kind: 'products', rows: [product(handle, stock)] },
      { established: false },
    )
  const stock = (sku: string, units: number): Told => ({ kind: 'stock.changed', sku, stock: units })

  test('everybody who waits is told once, by an event or by an import', async () => {
    await imports('S1', 0)
    await watch('S1', 'ann@mail.example')
    await watch('S1', 'bob@mail.example')
    await reports(desk, stock('S1', 0), 9)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    await reports(desk, stock('S1', 5), 3)
    await reports(desk, stock('S1', 7), 2)
    await imports('S1', 7)
    await sendDue(desk)
    await sendDue(desk)
    expect(desk.sent.map(({ to, subject }) => [to, subject]).toSorted()).toEqual([
      ['ann@mail.example', 'Lamp S1, Oak is back in stock'],
      ['bob@mail.example', 'Lamp S1, Oak is back in stock'],
    ])
    expect((await desk.deps.watches.find(MERCHANT.id, 'S1', 'ann@mail.example'))?.state).toBe(
      'told',
    )
  })

  test('an import alone will do', async () => {
    await imports('S2', 0)
    await watch('S2', 'ann@mail.example')
    await imports('S2', 3)
    await sendDue(desk)
    expect(desk.sent.map(({ to }) => to)).toEqual(['ann@mail.example'])
  })

  test('what is gone again before the mail leaves is not promised; the next time counts', async () => {
    await imports('S3', 0)
    await watch('S3', 'ann@mail.example')
    await reports(desk, stock('S3', 1), 9)
    await reports(desk, stock('S3', 0), 8)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    await reports(desk, stock('S3', 4), 1)
    await sendDue(desk)
    expect(desk.sent).toHaveLength(1)
  })

  test('a late report of an empty shelf does not empty a full one', async () => {
    await imports('S4', 0)
    await watch('S4', 'ann@mail.example')
    await reports(desk, stock('S4', 6), 1)
    await reports(desk, stock('S4', 0), 20)
    await sendDue(desk)
    expect(desk.sent).toHaveLength(1)
  })

  test('whoever opts out after asking is not told; whoever asks after opting out is', async () => {
    await imports('S5', 0)
    await watch('S5', 'cay@mail.example')
    await desk.deps.notices.optOut(MERCHANT.id, 'cay@mail.example', desk.deps.clock.now())
    await desk.deps.notices.optOut(MERCHANT.id, 'dan@mail.example', new Date(NOW.getTime() - HOUR))
    await watch('S5', 'dan@mail.example')
    await imports('S5', 3)
    await sendDue(desk)
    expect(desk.sent.map(({ to }) => to)).toEqual(['dan@mail.example'])
  })

  test('four hundred and one who wait are all told', async () => {
    await imports('S6', 0)
    const emails = Array.from({ length: 401 }, (_one, index) => `w${index}@mail.example`)
    for (const email of emails) await watch('S6', email)
    await imports('S6', 500)
    await sendDue(desk)
    expect(new Set(desk.sent.map(({ to }) => to))).toEqual(new Set(emails))
    expect(desk.sent).toHaveLength(401)
  }, 60_000)
})

import { describe, expect, test } from 'vitest'
import { readDiscounts } from '../../scripts/import/discounts.ts'
import { readSubscriptions } from '../../scripts/import/subscriptions.ts'

describe('tables of the desk’s own', () => {
  test('a subscription', () => {
    const head = 'ID,Email,SKU,Title,Quantity,Price,Every Days,Next Delivery,State,Paused Until'
    const { rows, problems } = readSubscriptions(
      `${head}\ns1,ann@mail.example,C-1,Coffee,2,37.80,28,2026-12-01,Paused,2027-01-01\ns2,ann@mail.example,C-1,,,1,,2026-12-01,,\n`,
      'EUR',
    )
    expect(rows).toEqual([
      {
        id: 's1',
        email: 'ann@mail.example',
        sku: 'C-1',
        title: 'Coffee',
        quantity: 2,
        price: { amount: 3780, currency: 'EUR' },
        everyDays: 28,
        nextAt: '2026-12-01',
        state: 'paused',
        pausedUntil: '2027-01-01',
      },
    ])
    expect(problems).toEqual([{ line: 3, problem: '"Every Days" or "Next Delivery" is missing.' }])
  })

  test('a discount', () => {
    const { rows, problems } = readDiscounts(
      'Code,Percent,Amount,Minimum,Ends at,Only\nTEN,10 %,,50.00,2026-12-01 00:00:00 +0100,"A, B"\n,5,,,,\nBIG,500,,,,\n',
      'EUR',
    )
    expect(rows).toEqual([
      {
        code: 'TEN',
        active: true,
        percent: 10,
        minimum: { amount: 5000, currency: 'EUR' },
        endsAt: '2026-11-30T23:00:00.000Z',
        only: ['A', 'B'],
      },
    ])
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })
})

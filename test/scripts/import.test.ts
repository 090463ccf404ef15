import { describe, expect, test } from 'vitest'
import { orderState } from '../../shared/order.ts'
import { toArticle } from '../../scripts/import/article.ts'
import { readCustomers } from '../../scripts/import/customers.ts'
import { readOrders } from '../../scripts/import/orders.ts'
import { readProducts } from '../../scripts/import/products.ts'

const HEADER = [
  'Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
  'Lineitem sku,Lineitem fulfillment status,Shipping Name,Shipping Zip,Cancelled at,Notes,Parcel,Tracking Number,Shipment Status',
].join(',')
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n')
const first = (name: string, more = 'A,,Ann Lee,10115,,,,,') =>
  `${name},ann@mail.example,paid,unfulfilled,EUR,49.90,2026-11-14 10:22:31 +0100,1,Mug,24.95,${more}`
const more = (name: string, rest = 'B,,,,,,,,') => `${name},,,,,,,2,Cup,12.50,${rest}`

describe('customers', () => {
  const HEAD = 'First Name,Email,Total Spent,Total Orders,Tags\n'

  test('VIPs are those with the tag, and spending is in minor units', () => {
    const { rows } = readCustomers(`${HEAD}Ann,ann@mail.example,1204.50,7,"loyal, VIP"\n`, 'EUR')
    expect(rows).toEqual([
      { email: 'ann@mail.example', vip: true, optedIn: false, orders: 7, spent: 120_450 },
    ])
  })

  test('a row without an address is passed over, a wrong amount is named with its line', () => {
    const { rows, problems } = readCustomers(
      `${HEAD}Bob,,1,1,\nEve,eve@mail.example,a lot,1,AI\n`,
      'EUR',
    )
    expect(rows).toEqual([])
    expect(problems).toEqual([{ line: 3, problem: '"Total Spent" a lot is not an amount.' }])
  })
})

describe('Shopify’s order export', () => {
  test('rows with one name are one order', () => {
    const { rows, problems } = readOrders(csv(first('#1'), more('#1'), first('#2')))
    expect(problems).toEqual([])
    expect(rows.map(({ number, lines }) => [number, lines.length])).toEqual([
      ['#1', 2],
      ['#2', 1],
    ])
    expect(rows[0]).toMatchObject({
      total: { amount: 4990, currency: 'EUR' },
      placedAt: '2026-11-14T09:22:31.000Z',
      shipTo: { name: 'Ann Lee', postcode: '10115' },
    })
  })

  test('a bad row is told by its line, takes its order out, and the rest lands', () => {
    const bad = more('#1').replace('12.50', 'twelve')
    const { rows, problems } = readOrders(csv(first('#1'), bad, first('#2'), first('')))
    expect(rows.map(({ number }) => number)).toEqual(['#2'])
    expect(problems).toEqual([
      { line: 3, problem: '"Lineitem price" twelve is not an amount.' },
      { line: 5, problem: 'The order has no Name.' },
    ])
  })

  test('line breaks inside quotes do not shift the lines that are told', () => {
    const { problems } = readOrders(
      csv(first('#1', 'A,,Ann,10115,,"leave\nat the\ndoor",,,'), first('#2').replace('49.90', 'x')),
    )
    expect(problems).toEqual([{ line: 5, problem: '"Total" x is not an amount.' }])
  })

  test.each([
    ['nothing fulfilled', [first('#1')], 'preparing'],
    ['fulfilled, no tracking', [first('#1', 'A,fulfilled,,,,,,,')], 'in_transit'],
    [
      'one of two lines on its way',
      [first('#1', 'A,fulfilled,,,,,1,T1,In Transit'), more('#1')],
      'partly_shipped',
    ],
    [
      'one parcel there, one coming',
      [first('#1', 'A,,,,,,1,T1,Delivered'), more('#1', 'B,,,,,,2,T2,in_transit')],
      'partly_delivered',
    ],
    ['Shopify’s own words', [first('#1', 'A,,,,,,1,T1,Out for delivery')], 'out_for_delivery'],
    ['cancelled', [first('#1', 'A,,,,2026-11-15 09:00:00 +0100,,,,')], 'cancelled'],
  ])('%s', (_name, rows, state) => {
    const [order] = readOrders(csv(...rows)).rows
    expect(order && orderState(order)).toBe(state)
  })

  test('a status nobody knows is refused, not guessed', () => {
    const { rows, problems } = readOrders(csv(first('#1', 'A,,,,,,1,T1,teleported')))
    expect(rows).toEqual([])
    expect(problems[0]?.problem).toContain('teleported')
  })

  test('the apostrophe spreadsheets put before a postcode is dropped, a leading zero stays', () => {
    expect(readOrders(csv(first('#1', "A,,,'04109,,,,,"))).rows[0]?.shipTo.postcode).toBe('04109')
  })

  test.each(['', HEADER, 'not a csv at all', `${HEADER}\n\n\n`, '\uFEFF' + csv(first('#1'))])(
    'odd file %#: no throw',
    (file) => {
      expect(() => readOrders(file)).not.toThrow()
    },
  )
})

describe('Shopify’s product export', () => {
  test('rows with one handle are one product with its variants', () => {
    const { rows, problems } = readProducts(
      'Handle,Title,Body (HTML),Tags,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price\nmug,Mug,<p>A <b>mug</b>.</p>,"a, b",Red,M-R,3,24.95\nmug,,,,Blue,M-B,0,24.95\n,Nothing,,,,,,1',
      'EUR',
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      title: 'Mug',
      description: 'A mug .',
      tags: ['a', 'b'],
      variants: [
        { title: 'Red', stock: 3 },
        { title: 'Blue', stock: 0 },
      ],
    })
    expect(problems).toEqual([{ line: 4, problem: 'The product has no Handle.' }])
  })
})

describe('an article in Markdown', () => {
  test('front matter says title, keywords and categories; the folder says the language', () => {
    expect(
      toArticle(
        'de/versand.md',
        '---\ntitle: Versand\nkeywords: [Paket, Porto]\ncategories: [delivery.options]\n---\nZwei Tage.',
        'en',
      ),
    ).toEqual({
      slug: 'versand',
      language: 'de',
      title: 'Versand',
      body: 'Zwei Tage.',
      keywords: ['Paket', 'Porto'],
      categories: ['delivery.options'],
    })
  })

  test('without front matter the heading is the title', () => {
    expect(toArticle('faq.md', '# Can I return it?\n\nYes.', 'en')).toMatchObject({
      title: 'Can I return it?',
      language: 'en',
      slug: 'faq',
    })
  })
})

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

  test('rows with one address are one customer, with a payment method each', () => {
    const head = [
      'Email,First Name,Last Name,Default Address Address1,Default Address Address2,Default Address City,Default Address Zip',
      'Default Address Country Code,Accepts Email Marketing,Payment Method ID,Payment Method Kind,Payment Method Label,Gift Card Balance',
    ].join(',')
    const { rows, problems } = readCustomers(
      [
        head,
        'ann@mail.example,Ann,Lee,Lindenweg 5,2nd floor,Leipzig,04177,DE,yes,c1,credit_card,Visa 4242,',
        'Ann@mail.example,,,,,,,,,g1,gift card,,12.50',
        'bob@mail.example,Bob,,,,,,,,,,,',
        'eve@mail.example,Eve,,,,,,,no,x1,cheque,,',
      ].join('\n'),
      'EUR',
    )
    expect(problems).toEqual([{ line: 5, problem: '"Payment Method Kind" cheque is unknown.' }])
    expect(rows.map(({ profile }) => profile)).toEqual([
      {
        name: 'Ann Lee',
        address: {
          street: 'Lindenweg 5, 2nd floor',
          city: 'Leipzig',
          postcode: '04177',
          country: 'DE',
        },
        methods: [
          { id: 'c1', kind: 'card', label: 'Visa 4242' },
          { id: 'g1', kind: 'gift_card', balance: { amount: 1250, currency: 'EUR' } },
        ],
        newsletter: true,
      },
      undefined,
    ])
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

  test('payments stand on rows with or without a line item', () => {
    const paid = (row: string, cells: string) => `${row},${cells}`
    const head = `${HEADER},Payment Kind,Payment Amount,Payment Method ID,Payment at`
    const alone = '#1' + ','.repeat(18)
    const { rows, problems } = readOrders(
      [
        head,
        paid(first('#1'), 'sale,49.90,c1,2026-11-14 10:23:00 +0100'),
        paid(more('#1'), ',,,'),
        paid(alone, 'refund,9.90,g1,'),
        paid(first('#2'), 'void,1.00,c1,'),
      ].join('\n'),
    )
    expect(rows[0]?.lines).toHaveLength(2)
    expect(rows[0]?.payments).toEqual([
      {
        kind: 'charge',
        amount: { amount: 4990, currency: 'EUR' },
        method: 'c1',
        at: '2026-11-14T09:23:00.000Z',
      },
      {
        kind: 'refund',
        amount: { amount: 990, currency: 'EUR' },
        method: 'g1',
        at: '2026-11-14T09:22:31.000Z',
      },
    ])
    expect(problems).toEqual([{ line: 5, problem: '"Payment Kind" void is unknown.' }])
  })
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

  test('options keep their names, more than three of them too, and what cannot be had is told', () => {
    const head =
      'Handle,Title,Option1 Name,Option1 Value,Option4 Name,Option4 Value,Variant SKU,Variant Price,Variant Available'
    const { rows, problems } = readProducts(
      `${head}\nmug,Mug,Size,Large,Glaze,Matt,M-1,9.90,yes\nmug,,,Small,,Shiny,M-2,8.90,no\nbowl,Bowl,,Default Title,,,B-1,5.00,maybe\n`,
      'EUR',
    )
    expect(rows[0]?.variants).toMatchObject([
      { title: 'Large / Matt', options: { Size: 'Large', Glaze: 'Matt' }, available: true },
      { title: 'Small / Shiny', options: { Size: 'Small', Glaze: 'Shiny' }, available: false },
    ])
    expect(problems).toEqual([
      { line: 4, problem: '"Variant Available" maybe is neither yes nor no.' },
    ])
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

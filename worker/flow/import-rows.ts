import type { ImportBody } from '../../shared/import.ts'
import type { MerchantId } from '../../shared/ids.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Article } from '../../shared/article.ts'
import type { StoredCustomer } from '../../shared/customer.ts'
import type { Discount } from '../../shared/discount.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order } from '../../shared/order.ts'
import { isAvailable, type Product } from '../../shared/product.ts'
import type { Subscription } from '../../shared/subscription.ts'
import { CATEGORIES } from '../../shared/category.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { ceilingOf } from '../core/lanes/tiers.ts'
import type { Deps } from './deps.ts'
import { restock } from './restock.ts'

/** Stores rows that were read from a merchant's exports; the same row again replaces the first. Answers how many.
 * A new shop begins in shadow; `established` lets it begin as a shop that has long earned its stages. */
export async function importRows(
  deps: Deps,
  merchant: MerchantId,
  body: ImportBody,
  { established }: { established: boolean },
): Promise<number> {
  switch (body.kind) {
    case 'merchant': {
      const [settings] = body.rows
      if (settings && settings.id !== merchant)
        throw new LanewayError('bad_request', 'The id is another merchant.', { field: 'rows.0.id' })
      if (settings) await deps.merchants.put(asStored<Merchant>(settings))
      if (established) await establish(deps, merchant)
      break
    }
    case 'ensure':
      if (!(await deps.merchants.find(merchant))) await deps.merchants.put(newMerchant(merchant))
      if (established) await establish(deps, merchant)
      break
    case 'articles':
      await inParts(body.rows, (rows) =>
        deps.knowledge.putArticles(merchant, asStored<Article[]>(rows)),
      )
      break
    case 'agents':
      for (const agent of body.rows)
        await deps.agents.put({
          id: deps.ids.make('agt'),
          merchant,
          ...agent,
          duties: agent.duties ?? [],
        })
      break
    default:
      await fillStore(deps.store, merchant, body)
      if (body.kind === 'products') await restock(deps, merchant, skusInStock(body.rows))
  }
  return body.rows.length
}

type OfStore = Extract<
  ImportBody,
  { kind: 'orders' | 'products' | 'customers' | 'subscriptions' | 'discounts' }
>

async function fillStore(
  store: Deps['store'],
  merchant: MerchantId,
  { kind, rows }: OfStore,
): Promise<void> {
  switch (kind) {
    case 'orders':
      return inParts(asStored<Order[]>(rows), (part) => store.putOrders(merchant, part))
    case 'products':
      return inParts(asStored<Product[]>(rows), (part) => store.putProducts(merchant, part))
    case 'customers':
      return inParts(asStored<StoredCustomer[]>(rows), (part) => store.putCustomers(merchant, part))
    case 'subscriptions':
      return inParts(asStored<Subscription[]>(rows), (part) =>
        store.putSubscriptions(merchant, part),
      )
    case 'discounts':
      return inParts(asStored<Discount[]>(rows), (part) => store.putDiscounts(merchant, part))
  }
}

/** What can be bought: somebody may wait for it. */
function skusInStock(rows: unknown): string[] {
  const variants = asStored<Product[]>(rows).flatMap((product) => product.variants)
  return variants.filter((one) => one.sku !== '' && isAvailable(one)).map(({ sku }) => sku)
}

/** Gives a shop without a policy of its own the one of an established shop. */
async function establish(deps: Deps, merchant: MerchantId): Promise<void> {
  if (await deps.policies.live(merchant)) return
  const { version: _none, ...policy } = DEFAULT_POLICY
  const at = deps.clock.now()
  const event = (kind: 'policy.proposed' | 'policy.live') => ({
    id: deps.ids.make('jrn'),
    kind,
    at,
    actor: 'import',
    data: { note: ESTABLISHED },
  })
  const version = await deps.policies.add(merchant, {
    policy: { ...policy, autonomy: { ...policy.autonomy, begin: 'established', cells: EARNED } },
    note: ESTABLISHED,
    by: 'import',
    at,
    event: event('policy.proposed'),
  })
  await deps.policies.activate(merchant, version, at, event('policy.live'))
}

const ESTABLISHED = 'Set up as an established shop.'

/** On the demo everything that can be earned has been: what the desk can do is seen at once. */
const EARNED = Object.fromEntries(
  CATEGORIES.filter((category) => ceilingOf(category) === 'automation').map(
    (category) => [category, 'automation'] as const,
  ),
)

/** D1 allows 1,000 statements an invocation and 100 kB each: https://developers.cloudflare.com/d1/platform/limits/ */
const PART = 100

async function inParts<Row>(rows: Row[], store: (part: Row[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += PART) await store(rows.slice(from, from + PART))
}

/** Rows come from JSON, which has no `undefined`: what the schema calls optional is simply absent. */
function asStored<Stored>(rows: unknown): Stored {
  return rows as Stored
}

/** A shop nobody has described yet: open on weekdays, spoken to in English. */
function newMerchant(id: MerchantId): Merchant {
  const day = [{ from: '09:00', to: '17:00' }]
  return {
    id,
    name: id.slice('mer_'.length),
    origins: [],
    language: 'en',
    currency: 'USD',
    hours: { timeZone: 'UTC', week: [[], day, day, day, day, day, []], holidays: [] },
    orderNumberExample: '#1001',
    look: { accent: '#1f5fbf', launcher: 'Need help?', deskName: 'Lane' },
    quickQuestions: {},
  }
}

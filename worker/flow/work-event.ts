import type { OutboxItem } from '../../shared/change.ts'
import type { OrderEvent, StockEvent, StoreEvent } from '../../shared/event.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Notice } from '../../shared/notice.ts'
import type { Order } from '../../shared/order.ts'
import { noticeFor, type Circumstances } from '../core/notices/notice-for.ts'
import type { Deps } from './deps.ts'
import { restock } from './restock.ts'
import { hintMails, merchantById } from './turn.ts'

const MINUTE = 60_000
const LONGEST_WAIT = 6 * 60 * MINUTE
/** Two days of tries. */
const TRIES = 17

/**
 * Works what a store reported: brings the order or the stock up to date, and decides whether the customer is told. Safe to
 * repeat and in any order; what cannot be done now is taken up by the sweeper.
 */
export async function workEvent(deps: Deps, merchant: MerchantId, id: string): Promise<void> {
  const now = deps.clock.now()
  const taken = await deps.events.take(merchant, id, now, new Date(now.getTime() + MINUTE))
  if (!taken) return
  const { event, attempts } = taken
  const outcome = await work(deps, merchant, event).catch(because)
  if ('mails' in outcome || outcome.ends || attempts >= TRIES) {
    await deps.events.done(merchant, id, outcome, now)
    if ('mails' in outcome) await hintSoon(deps, outcome.mails, now)
    return
  }
  const wait = Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_WAIT)
  await deps.events.later(merchant, id, new Date(now.getTime() + wait))
}

/** `ends`: there is nothing to try again. */
type Worked = { mails: OutboxItem[] } | { because: string; ends: boolean }

function work(deps: Deps, merchant: MerchantId, event: StoreEvent): Promise<Worked> {
  return event.kind === 'stock.changed'
    ? changeStock(deps, merchant, event)
    : report(deps, merchant, event)
}

function because(error: unknown): Worked {
  return { because: error instanceof Error ? error.message : String(error), ends: false }
}

/** What waits for the morning is left to the sweeper. */
async function hintSoon(deps: Deps, mails: OutboxItem[], now: Date): Promise<void> {
  const soon = mails.filter(({ due }) => due.getTime() - now.getTime() < 5 * MINUTE)
  await hintMails(
    deps,
    soon.map(({ key, due }) => ({ key, at: due })),
  )
}

async function changeStock(
  deps: Deps,
  merchant: MerchantId,
  { sku, stock, at }: StockEvent,
): Promise<Worked> {
  await deps.store.restock(merchant, { sku, stock, at })
  await restock(deps, merchant, [sku])
  return { mails: [] }
}

/** An order may be reported before it was imported. */
async function report(deps: Deps, merchantId: MerchantId, event: OrderEvent): Promise<Worked> {
  const order = await deps.store.report(merchantId, event)
  if (!order) return { because: 'there is no such order', ends: false }
  const merchant = await merchantById(deps, merchantId)
  const decided = noticeFor(event, order, await circumstancesOf(deps, merchant, order))
  if ('because' in decided) return { because: decided.because, ends: true }
  return { mails: [mailOf(merchantId, decided)] }
}

/** What is known of the customer of an order, asked anew each time. */
export async function circumstancesOf(
  deps: Deps,
  merchant: Merchant,
  { email, placedAt }: Order,
): Promise<Circumstances & { language: Merchant['language'] }> {
  const recipient = email ? await deps.notices.recipient(merchant.id, email) : undefined
  const { optedOut, erased, complaintOpen = false, language = merchant.language } = recipient ?? {}
  return {
    now: deps.clock.now(),
    merchant,
    optedOut: optedOut !== undefined,
    complaintOpen,
    erased: erased !== undefined && erased.getTime() >= Date.parse(placedAt),
    language,
  }
}

/** One for each order, kind and new date, for ever. */
function mailOf(
  merchant: MerchantId,
  { notice, send }: { notice: Notice; send: Date },
): OutboxItem {
  const { order, kind, eta = '-' } = notice
  return {
    key: `notice:${merchant}:${order}:${kind}:${eta}`,
    kind: 'mail.notice',
    due: send,
    body: notice,
  }
}

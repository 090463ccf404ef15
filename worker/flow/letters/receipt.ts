import type { ActionRecord } from '../../../shared/action-record.ts'
import { languageOf } from '../../../shared/language.ts'
import { LanewayError } from '../../../shared/error.ts'
import { formatMoney } from '../../../shared/money.ts'
import { onOneLine, type Order } from '../../../shared/order.ts'
import { mailOf } from '../../core/mail.ts'
import type { Deps } from '../deps.ts'
import type { Write } from './letter.ts'
import { readSaid } from './reply.ts'

/** A message of a chat, sent to the address of the action that it is the receipt of, with what was asked for inside. */
export const writeReceipt: Write<'mail.receipt'> = async (deps, merchantId, body) => {
  const [{ merchant, conversation, message }, record] = await Promise.all([
    readSaid(deps, merchantId, body),
    deps.actions.find(merchantId, body.action),
  ])
  if (!merchant.supportEmail || !record?.email)
    throw new LanewayError('unprocessable', 'There is no sender or no recipient for this mail.')
  const inside = await insideOf(deps, record)
  const order = 'order' in record.action ? record.action.order : undefined
  const text = [message.text, inside ?? order].filter(Boolean).join('\n\n')
  const parties = { to: record.email, from: merchant.supportEmail, merchant, conversation }
  const mail = mailOf({ ...message, text }, parties)
  return { mail: { ...mail, subject: [order, merchant.name].filter(Boolean).join(' · ') } }
}

async function insideOf(
  { store, privacy }: Deps,
  { merchant, action, email, language }: ActionRecord,
): Promise<string | undefined> {
  if (action.kind === 'invoice.send') {
    const { order } = await store.kept(merchant, action)
    return order && invoiceOf(order, languageOf(language) ?? 'en')
  }
  if (action.kind !== 'privacy.export') return undefined
  const [customer, orders, subscriptions, conversations] = await Promise.all([
    store.customer(merchant, email),
    store.ordersOf(merchant, email),
    store.subscriptions(merchant, email),
    privacy.collect(merchant, email),
  ])
  return JSON.stringify({ customer, orders, subscriptions, conversations }, null, 2)
}

/** What was bought, for how much, and where it went: figures of the store, in the order's own currency. */
function invoiceOf({ number, placedAt, lines, total, shipTo }: Order, language: string): string {
  const rows = lines.map(
    ({ title, quantity, price }) =>
      `${quantity} × ${title}: ${formatMoney({ ...price, amount: price.amount * quantity }, language)}`,
  )
  return [
    `${number}, ${placedAt.slice(0, 10)}`,
    onOneLine(shipTo),
    '',
    ...rows,
    '',
    formatMoney(total, language),
  ].join('\n')
}

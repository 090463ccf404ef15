import type { Action, Effect } from '../../../shared/action.ts'
import { titleOf } from '../../../shared/effects/swaps.ts'
import type { Language } from '../../../shared/language.ts'
import type { ActionCard, Choice } from '../../../shared/message.ts'
import { formatMoney } from '../../../shared/money.ts'
import { onOneLine, type Order } from '../../../shared/order.ts'
import type { KnownVariant } from '../../../shared/product.ts'
import type { Subscription } from '../../../shared/subscription.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { sayDay, sayList, withHash } from '../replies/phrases.ts'
import { stringsOf } from '../replies/index.ts'

/** What is needed to name the things an action is about. */
export type Names = {
  language: Language
  timeZone: string
  order?: Order
  subscription?: Subscription
  variants: KnownVariant[]
}

type Said = { text: string; card: ActionCard; choices?: Choice[] }

/** Asks whether it is to be done, with a card of exactly what would happen. */
export function sayOffer(effect: Effect, names: Names): Said {
  const strings = actionStringsOf(names.language)
  return {
    text: [question(effect.action, names), money(effect, names)].filter(Boolean).join(' '),
    card: cardFor(effect, names, 'proposed'),
    choices: [
      { label: strings.choiceYes, text: strings.choiceYes },
      { label: strings.choiceNo, text: strings.choiceNo },
    ],
  }
}

/** Tells that it is done: the receipt. `to` is where it also goes by mail, masked. */
export function sayReceipt(
  effect: Effect,
  names: Names,
  { to, now }: { to: string | undefined; now: Date },
): Said {
  const strings = actionStringsOf(names.language)
  const { action, id, link, undo } = effect
  const comesBack = action.kind === 'return.open' || action.kind === 'return.exchange'
  const minutes = undo && Math.round((Date.parse(undo.until) - now.getTime()) / 60_000)
  const text = [
    strings.done[action.kind],
    money(effect, names),
    id && comesBack && strings.returnNumber(id),
    link ? strings.returnLink(link) : comesBack && strings.returnNext,
    minutes && minutes > 0 && strings.undoHint(minutes),
    to && strings.receiptByMail(to),
  ]
  return {
    text: text.filter(Boolean).join(' '),
    card: cardFor(effect, names, 'done'),
    ...(minutes && { choices: [{ label: strings.choiceUndo, text: strings.choiceUndo }] }),
  }
}

function question(action: Action, names: Names): string {
  const { ask } = actionStringsOf(names.language)
  switch (action.kind) {
    case 'order.cancel':
    case 'claim.open':
    case 'invoice.send':
    case 'order.payment':
      return ask[action.kind](withHash(action.order))
    case 'order.items':
      return ask[action.kind](withHash(action.order), swaps(action.swaps, names))
    case 'order.quantity':
      return ask[action.kind](withHash(action.order), units([action], names))
    case 'order.address':
      return ask[action.kind](withHash(action.order), onOneLine(action.address))
    case 'return.open':
      return ask[action.kind](withHash(action.order), units(action.items, names))
    case 'return.exchange':
      return ask[action.kind](withHash(action.order), swaps(action.items, names))
    case 'refund.pay':
      return ask[action.kind](withHash(action.order), formatMoney(action.amount, names.language))
    case 'account.email':
      return ask[action.kind](action.to)
    case 'account.address':
      return ask[action.kind](onOneLine(action.address))
    case 'stock.watch':
      return ask[action.kind](titleFor(action.sku, names))
    case 'newsletter.stop':
      return ask[action.kind](action.email)
    case 'account.reset':
    case 'privacy.export':
    case 'privacy.erase':
      return ask[action.kind]()
    case 'return.withdraw':
      return ''
    default:
      return aboutSubscription(action, names)
  }
}

function aboutSubscription(
  action: Extract<Action, { subscription: string }>,
  names: Names,
): string {
  const { ask, months, every } = actionStringsOf(names.language)
  const { title = '', nextAt = '' } = names.subscription ?? {}
  switch (action.kind) {
    case 'subscription.pause':
      return ask[action.kind](title, months(action.months))
    case 'subscription.skip':
      return ask[action.kind](title, sayDay(nextAt, names.language, names.timeZone))
    case 'subscription.swap':
      return ask[action.kind](title, titleFor(action.sku, names))
    case 'subscription.frequency':
      return ask[action.kind](title, every(action.days))
    default:
      return ask[action.kind](title)
  }
}

function money({ money: moves, days }: Effect, { language }: Names): string {
  if (!moves || moves.amount.amount === 0) return ''
  const strings = actionStringsOf(language)
  const { amount } = moves
  if (amount.amount < 0)
    return strings.moneyDue(formatMoney({ ...amount, amount: -amount.amount }, language))
  const when = !days ? '' : days[1] === 0 ? strings.atOnce : strings.days(...days)
  return when ? strings.moneyBack(formatMoney(amount, language), when) : ''
}

function cardFor(effect: Effect, names: Names, state: ActionCard['state']): ActionCard {
  const { action, days, id, link, undo } = effect
  const amount = effect.money?.amount
  const items = itemsOf(action, names)
  return {
    kind: 'action',
    action: action.kind,
    state,
    ...('order' in action && { order: action.order }),
    ...(items.length > 0 && { items }),
    ...('address' in action && { address: onOneLine(action.address) }),
    ...(amount && { money: amount }),
    ...(days && { days }),
    ...(id && state === 'done' && { id }),
    ...(link && { link }),
    ...(undo && state === 'done' && { undoUntil: undo.until }),
  }
}

function itemsOf(action: Action, names: Names): NonNullable<ActionCard['items']> {
  const items: { sku: string; quantity: number; to?: string }[] =
    'items' in action ? action.items : 'swaps' in action ? action.swaps : []
  const whole = action.kind === 'order.cancel' ? (names.order?.lines ?? []) : []
  const one = action.kind === 'order.quantity' ? [action] : []
  return [...items, ...whole, ...one].map(({ sku, quantity, ...more }) => ({
    title: titleFor(sku, names),
    quantity,
    ...('to' in more && typeof more.to === 'string' && { into: titleFor(more.to, names) }),
  }))
}

function units(items: { sku: string; quantity: number }[], names: Names): string {
  const strings = actionStringsOf(names.language)
  const said = items.map(({ sku, quantity }) => strings.units(quantity, titleFor(sku, names)))
  return sayList(said, stringsOf(names.language).and)
}

function swaps(items: { sku: string; quantity: number; to: string }[], names: Names): string {
  const strings = actionStringsOf(names.language)
  const said = items.map(({ sku, quantity, to }) =>
    strings.swap(strings.units(quantity, titleFor(sku, names)), titleFor(to, names)),
  )
  return sayList(said, stringsOf(names.language).and)
}

/** As the order names it, or else as the shop does. */
function titleFor(sku: string, { order, variants }: Names): string {
  const line = order?.lines.find((one) => one.sku === sku)
  const variant = variants.find((one) => one.sku === sku)
  return line?.title ?? (variant ? titleOf(variant) : sku)
}

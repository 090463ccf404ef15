import type { ActionKind, Refusal } from '../../../../shared/action.ts'

/**
 * What the desk says when it is about to change something, in one language. Names, numbers, money and days come in ready for
 * print; the customer is addressed as in `Strings`. `order` is an order number with its hash, `what` a list of things.
 */
export type ActionStrings = {
  verify: {
    /** `address` is masked: "m•••@m•••.example". */
    codeSent(address: string): string
    /** Said whether the address is known or not. */
    codeMaybe: string
    wrongCode: string
    askEmail: string
    tooMany: string
    verified: string
    mailSubject(shop: string): string
    mailText(code: string, shop: string): string
  }

  /** Asked before it is done; the card beside it shows the details. */
  ask: Record<OrderQuestion, (order: string) => string> & {
    'order.items'(order: string, swaps: string): string
    'order.quantity'(order: string, what: string): string
    'order.address'(order: string, address: string): string
    'return.open'(order: string, what: string): string
    'return.exchange'(order: string, swaps: string): string
    'refund.pay'(order: string, amount: string): string
    'subscription.pause'(what: string, months: string): string
    'subscription.resume'(what: string): string
    'subscription.skip'(what: string, day: string): string
    'subscription.swap'(what: string, into: string): string
    'subscription.frequency'(what: string, every: string): string
    'subscription.cancel'(what: string): string
    'account.reset'(): string
    'account.email'(to: string): string
    'account.address'(address: string): string
    'stock.watch'(what: string): string
    'newsletter.stop'(address: string): string
    'privacy.export'(): string
    'privacy.erase'(): string
  }
  /** Said once it is done. */
  done: Record<ActionKind, string>
  /** Money that comes back, and when: `days` is "5 to 7 working days" or `atOnce`. */
  moneyBack(amount: string, when: string): string
  moneyDue(amount: string): string
  days(from: number, to: number): string
  atOnce: string
  /** The number of a return, and what to do with it. */
  returnNumber(id: string): string
  returnNext: string
  returnLink(link: string): string
  undoHint(minutes: number): string
  receiptByMail(address: string): string
  slow: string
  failed: string
  declined: string
  yesOrNo: string

  choiceYes: string
  choiceNo: string
  choiceUndo: string

  /** Why not, without blame; always with what is possible instead where there is something. */
  refused: Record<Refusal, string>

  /** What is still missing. */
  need: {
    item(items: string): string
    variant(item: string, variants: string): string
    quantity(item: string): string
    address: string
    reason(reasons: string): string
    newEmail: string
    months: string
    frequency: string
    subscription(list: string): string
    noSubscription: string
    whichOrder(list: string): string
    whichChange: string
  }
  months(count: number): string
  every(days: number): string
  /** "2 × Blanket" */
  units(count: number, title: string): string
  /** "Blanket, grey to Blanket, green" */
  swap(from: string, to: string): string
}

type OrderQuestion = 'order.cancel' | 'claim.open' | 'invoice.send' | 'order.payment'

import type { Action } from '../../../shared/action.ts'
import type { Kept } from '../../../shared/effects/kept.ts'
import type { Language } from '../../../shared/language.ts'
import { stringsOf } from '../../../worker/core/replies/index.ts'
import type { Deps } from '../../../worker/flow/deps.ts'
import { ordersFor, OUTFITTER, type Shopper } from '../../support/outfitter.ts'
import type { Talk } from '../../support/shopper.ts'
import type { Wording } from './sayings/sayings.ts'

/** What a story knows when it looks whether the job is done. */
export type Seen = {
  deps: Deps
  shopper: Shopper
  talk: Talk
  language: Language
  kept(action: Action): Promise<Kept>
}

/** One job a shopper comes for: what they say first, what they answer, and how it shows that it was done. */
export type Task = {
  name: string
  /** For every one of them, the order whose number they know. */
  order?: keyof ReturnType<typeof ordersFor>
  says(words: Wording, about: { number: string; shopper: Shopper; country: string }): string
  details?(words: Wording): string[]
  done(seen: Seen): Promise<boolean> | boolean
}

const orderOf = async ({ kept, shopper }: Seen, name: keyof ReturnType<typeof ordersFor>) =>
  (await kept({ kind: 'order.cancel', order: ordersFor(shopper)[name].number })).order
const subscriptionOf = async ({ kept, shopper }: Seen) =>
  (await kept({ kind: 'subscription.skip', subscription: `sub-${shopper.key}` })).subscription
const said = ({ talk }: Seen, ...parts: (string | RegExp)[]) =>
  parts.every((part) =>
    talk.replies.some(({ text }) =>
      typeof part === 'string' ? text.includes(part) : part.test(text),
    ),
  )
const mailTo = (seen: Seen, kind: string) =>
  seen.talk.replies.some(
    ({ card }) => card?.kind === 'action' && card.action === kind && card.state === 'done',
  )

/** Jobs that change something. */
export const CHANGES: Task[] = [
  {
    name: 'cancels an order',
    order: 'open',
    says: (words, { number }) => words.cancelOrder(number),
    done: async (seen) => (await orderOf(seen, 'open'))?.cancelledAt !== undefined,
  },
  {
    name: 'has an order sent to another address',
    order: 'other',
    says: (words, { number }) => words.changeAddress(number),
    details: (words) => [words.newAddress],
    done: async (seen) => {
      const to = (await orderOf(seen, 'other'))?.shipTo
      return to?.street === 'Lindenweg 5' && to.postcode === '04177' && to.city === 'Leipzig'
    },
  },
  {
    name: 'changes how many',
    order: 'other',
    says: (words, { number }) => words.changeQuantity(number, 'Meadow Blanket', 3),
    done: async (seen) =>
      (await orderOf(seen, 'other'))?.lines.find(({ sku }) => sku === 'MB')?.quantity === 3,
  },
  {
    name: 'changes the version',
    order: 'other',
    says: (words, { number }) => words.changeVariant(number, 'Fjord Sweater', 'L'),
    details: () => ['L'],
    done: async (seen) =>
      (await orderOf(seen, 'other'))?.lines.some(({ sku }) => sku === 'FS-L') === true,
  },
  {
    name: 'sends something back',
    order: 'arrived',
    says: (words, { number }) => words.startReturn(number),
    details: (words) => ['Meadow Blanket', words.returnReason],
    done: async (seen) => {
      const back = (await orderOf(seen, 'arrived'))?.returns?.at(-1)
      return back?.kind === 'return' && back.items[0]?.sku === 'MB' && said(seen, back.id)
    },
  },
  {
    name: 'exchanges something',
    order: 'arrived',
    says: (words, { number }) => words.exchange(number, 'Fjord Sweater', 'L'),
    details: () => ['Fjord Sweater', 'L'],
    done: async (seen) => {
      const back = (await orderOf(seen, 'arrived'))?.returns?.at(-1)
      return back?.kind === 'exchange' && back.items[0]?.to === 'FS-L'
    },
  },
  {
    name: 'gets money back for what has not left',
    order: 'open',
    says: (words, { number }) => words.refundRequest(number),
    done: async (seen) => (await orderOf(seen, 'open'))?.refunded.amount === 8800,
  },
  {
    name: 'misses a parcel that is said to be there',
    order: 'arrived',
    says: (words, { number }) => words.missing(number),
    done: async (seen) => (await orderOf(seen, 'arrived'))?.claimedAt !== undefined,
  },
  {
    name: 'pauses the subscription',
    says: (words) => words.pauseSubscription,
    details: () => ['2'],
    done: async (seen) => (await subscriptionOf(seen))?.state === 'paused',
  },
  {
    name: 'skips a delivery',
    says: (words) => words.skipDelivery,
    done: async (seen) => (await subscriptionOf(seen))?.nextAt === '2026-12-29',
  },
  {
    name: 'wants another rhythm',
    says: (words) => words.changeFrequency,
    done: async (seen) => (await subscriptionOf(seen))?.everyDays === 56,
  },
  {
    name: 'ends the subscription',
    says: (words) => words.cancelSubscription,
    done: async (seen) => (await subscriptionOf(seen))?.state === 'cancelled',
  },
  {
    name: 'needs a new password',
    says: (words) => words.passwordReset,
    done: (seen) => mailTo(seen, 'account.reset'),
  },
  {
    name: 'moves the account to another address',
    says: (words, { shopper }) => words.changeEmail(`new.${shopper.email}`),
    done: async (seen) =>
      (await seen.deps.store.customer(OUTFITTER.id, `new.${seen.shopper.email}`)) !== null,
  },
  {
    name: 'needs the invoice',
    order: 'arrived',
    says: (words, { number }) => words.invoice(number),
    done: (seen) => mailTo(seen, 'invoice.send'),
  },
  {
    name: 'wants no more newsletters',
    says: (words, { shopper }) => words.newsletter(shopper.email),
    done: async (seen) =>
      (await seen.deps.store.customer(OUTFITTER.id, seen.shopper.email))?.newsletter === false,
  },
]

/** Jobs that are done by telling. */
export const ANSWERS: Task[] = [
  {
    name: 'asks where the money is',
    order: 'arrived',
    says: (words, { number }) => words.refundStatus(number),
    done: (seen) => said(seen, ordersFor(seen.shopper).arrived.number),
  },
  {
    name: 'asks what delivery costs',
    says: (words, { country }) => words.deliveryCost(country),
    done: (seen) => said(seen, 'Swiss Post', /12[.,]90/),
  },
  {
    name: 'asks whether something is in stock',
    says: (words) => words.inStock('Meadow Blanket'),
    done: (seen) => said(seen, 'Meadow Blanket', /59[.,]00/),
  },
  {
    name: 'asks which size fits',
    says: (words) => words.sizeAdvice('Fjord Sweater', 95),
    done: (seen) => said(seen, /\bM\b/, '92–97'),
  },
  {
    name: 'asks what something is made of',
    says: (words) => words.productFact('Fjord Sweater'),
    done: (seen) => said(seen, 'merino'),
  },
  {
    name: 'compares two things',
    says: (words) => words.compare('Meadow Blanket', 'Alpine Throw'),
    done: (seen) => said(seen, 'wool', 'cotton', /20[.,]00/),
  },
  {
    name: 'asks why a code fails',
    says: (words) => words.discount('WINTER10'),
    done: (seen) => said(seen, 'WINTER10', '10'),
  },
  {
    name: 'asks for the points',
    says: (words) => words.loyalty,
    done: (seen) => said(seen, '250', /12[.,]50/),
  },
  {
    name: 'asks when the team is there',
    says: (words) => words.hours,
    done: (seen) => said(seen, '09:00–17:00'),
  },
  {
    name: 'says hello',
    says: (words) => words.greeting,
    done: ({ talk, language }) =>
      talk.last?.text === stringsOf(language).hello(OUTFITTER.look.deskName),
  },
  {
    name: 'says thanks',
    says: (words) => words.thanks,
    done: ({ talk, language }) => talk.last?.text === stringsOf(language).thanks,
  },
  {
    name: 'asks whether this is a robot, and hears the truth',
    says: (words) => words.robot,
    done: ({ talk, language }) =>
      talk.last?.text === stringsOf(language).iAmAi(OUTFITTER.look.deskName, OUTFITTER.name),
  },
  {
    name: 'asks how to reach the shop',
    says: (words) => words.contact,
    done: (seen) => said(seen, '+49 30 1234567'),
  },
]

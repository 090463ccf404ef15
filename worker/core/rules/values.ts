import { LANGUAGES } from '../../../shared/language.ts'
import { contentOfPhrase } from './stems.ts'

/** A value a rule can name: how it is kept, how it is said, which values of the facts it covers, other ways to say it. */
export type Value = {
  value: string
  said: string
  covers: readonly string[]
  also: readonly string[]
}

/** States of an order; `unshipped` and `shipped` cover several. */
export const STATES: Value[] = [
  value(
    'unshipped',
    'preparing unpaid',
    'preparing, being prepared, unsent, undispatched, unfulfilled, processing, in preparation',
  ),
  value(
    'shipped',
    'partly_shipped shipped in_transit out_for_delivery attempted exception delivered partly_delivered returned',
    'sent, dispatched, fulfilled, sent out',
  ),
  value('partly shipped', 'partly_shipped', 'partially shipped, partly sent'),
  value(
    'in transit',
    'shipped in_transit out_for_delivery',
    'on its way, on the way, under way, with the carrier, travelling',
  ),
  value('out for delivery', 'out_for_delivery', 'with the driver'),
  value('delivered', 'delivered', 'arrived, received'),
  value('partly delivered', 'partly_delivered', 'partially delivered'),
  value(
    'undelivered after an attempt',
    'attempted',
    'delivery attempted, attempted, delivery failed, failed delivery',
  ),
  value(
    'stuck at the carrier',
    'exception',
    'exception, delivery exception, stuck, delivery problem',
  ),
  value('returned', 'returned', 'sent back, back at the shop, returned to sender'),
  value('cancelled', 'cancelled', 'canceled'),
]

export const PAYMENTS: Value[] = [
  value('paid', 'paid partially_refunded', 'paid for, paid already'),
  value('unpaid', 'pending', 'payment pending, open payment, awaiting payment'),
  value('refunded', 'refunded', 'fully refunded, refunded already'),
  value('partly refunded', 'partially_refunded', 'partially refunded'),
  value('voided', 'voided', 'void'),
]

export const CHANNELS: Value[] = [
  value('chat', 'chat', 'live chat'),
  value('e-mail', 'email', 'mail, e-mails, mails'),
  value('social media', 'social', 'social, facebook, instagram, whatsapp'),
  value('a review', 'review', 'review site, reviews'),
  value('SMS', 'sms', 'text message'),
  value('phone', 'phone', 'telephone, phone call, a call, calls, called'),
  value('the API', 'api', ''),
]

export const SIGNS: Value[] = [
  value('anger', 'anger', 'angry, furious'),
  value('distress', 'distress', 'distressed, desperate'),
  value('abuse', 'abuse', 'abusive, insults, insulting'),
  value('legal action', 'legal', 'legal, a lawyer, lawyers, court, legal steps, to sue, sues'),
  value('fraud', 'fraud', 'a chargeback, scam'),
  value('an authority', 'regulator', 'a regulator, consumer protection, a consumer body'),
  value('danger', 'safety', 'injury, injured, safety, hurt'),
  value('self-harm', 'self_harm', 'suicide'),
  value('a public post', 'reputation', 'posting publicly, bad review, public review'),
  value(
    'an occasion',
    'occasion',
    'a birthday, a wedding, christmas, special day, special occasion, a present',
  ),
  value(
    'an earlier message',
    'followup',
    'follow up, earlier contact, wrote before, written before',
  ),
  value(
    'a wish for a person',
    'human_request',
    'a person, a human being, asks for person, wants person',
  ),
  value('a question about AI', 'ai_question', 'ai, a bot, a robot, artificial intelligence'),
]

export const MOODS: Value[] = [
  value(
    'frustrated',
    'frustrated',
    'unhappy, annoyed, upset, dissatisfied, frustration, disappointed',
  ),
  value('satisfied', 'satisfied', 'happy, pleased, content'),
  value('neutral', 'neutral', 'calm'),
]

export const IDENTITIES: Value[] = [
  value('verified', '2', 'verification, signed in, logged in'),
  value('proven', '1 2', 'identified, identity proven, known to us'),
  value('unverified', '0 1', ''),
  value('anonymous', '0', 'unknown, unidentified'),
]

export const WEEKDAYS: Value[] = [
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
    .split(' ')
    .map((day, at) => value(day, String(at + 1), `${day}s`)),
  value('a weekend', '6 7', 'weekends'),
  value('a weekday', '1 2 3 4 5', 'weekdays, Monday to Friday, working day, working days, workday'),
]

export const URGENCY: Value[] = ['low', 'normal', 'high'].map((level) => value(level, level, ''))
export const SEVERITY: Value[] = ['low', 'medium', 'high', 'critical'].map((level) =>
  value(level, level, ''),
)

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })
export const LANGUAGE_VALUES: Value[] = LANGUAGES.map((code) => ({
  ...value(LANGUAGE_NAMES.of(code) ?? code, code, ''),
  value: code,
}))

/** The phrases of some values as stems, longest first, for finding them in a condition. */
export type Lexicon = { stems: string[]; value: Value }[]

/** Every way to say some values. */
export function lexiconOf(values: readonly Value[]): Lexicon {
  return values
    .flatMap((each) =>
      [each.said, ...each.also].map((said) => ({
        stems: said.startsWith('@') ? [said] : contentOfPhrase(said),
        value: each,
      })),
    )
    .filter(({ stems }) => stems.length > 0)
    .toSorted((one, other) => other.stems.length - one.stems.length)
}

function value(said: string, covers: string, also: string): Value {
  return {
    value: said,
    said,
    covers: covers.split(' '),
    also: also === '' ? [] : also.split(', '),
  }
}

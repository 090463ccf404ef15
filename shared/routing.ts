import type { Action } from './action.ts'
import type { Category } from './category.ts'
import type { Channel } from './conversation.ts'
import type { IncidentId } from './ids.ts'
import type { ReadLanguage } from './language.ts'
import type { Money } from './money.ts'
import type { Order, OrderState } from './order.ts'
import type { Stage } from './stage.ts'
import type { Expecting, Mood, Signal, Understanding } from './understanding.ts'

/**
 * Every value the router looks at for one contact. Stored beside the decision: the same facts and the same policy give
 * the same decision, and a changed policy tells what it would have changed. What is not known is absent.
 */
export type RoutingFacts = {
  channel: Channel
  language: ReadLanguage
  /** BCP 47 tag of a language the desk does not speak. */
  otherLanguage?: string
  category: Category
  /** The category whose rules and stage count, where it is another: asking how to cancel is a question about the shop. */
  countsAs?: Category
  /** Calibrated, 0 to 1. */
  probability: number
  signals: { signal: Signal; words: string }[]
  mood: { kind: Mood; degree: number }
  severity: Understanding['severity']['level']
  urgency: Understanding['urgency']
  /** The message asks how things work, rather than wanting something done. */
  asksHow?: true
  /** The customer said yes to the desk's offer of a person. */
  accepted?: true
  /** Words by which the customer asks for an exception from the policy, or disputes a refused return. */
  exception?: string
  dispute?: string
  /** A topic the merchant keeps from the desk, as found in the message. */
  bypassed?: string
  /** The special day that was named, and how far away it is. */
  occasion?: { words: string; inDays: number }
  /** The most money at stake, and whether it was named or is the order's. */
  money?: { value: Money; from: 'named' | 'order' }
  /** The order that was proven to be theirs. */
  order?: OrderFacts
  /** An active incident concerns this contact and was not told in this conversation; `asks`: for the order, too. */
  incident?: { id: IncidentId; name: string; text: string; asks?: true }
  /** Orders were named and none is proven. */
  unproven?: true
  customer?: CustomerFacts
  /** Too many proofs of identity have failed. */
  locked?: true
  /** 0 anonymous, 1 order and proof, 2 verified address or signed token. */
  identity: 0 | 1 | 2
  loop: LoopFacts
  proposal: ProposalFacts
  stage: Stage
  /** The merchant's local time: weekday 1 is Monday, minutes since midnight, and whether the team is in. */
  clock: { weekday: number; minutes: number; open: boolean }
}

export type OrderFacts = {
  number: string
  state: OrderState
  payment: Order['payment']
  placedDays: number
  deliveredDays?: number
  total: Money
  refunded: number
  units: number
  /** Promised or expected before today, and not there. */
  late?: true
  /** ISO 3166-1 alpha-2, or as the store writes it. */
  country?: string
  /** Tags of its products, lower case; absent where nobody asked for them. */
  tags?: string[]
}

/** What is known of a customer whose address is proven. */
export type CustomerFacts = {
  vip?: true
  /** A VIP who wants the desk's answers all the same. */
  optedIn?: true
  orders: number
  /** Spent so far, minor units of the merchant's currency. */
  spent: number
  /** Complaints before this contact within the policy's days, on any channel. */
  complaints: number
}

export type LoopFacts = {
  /** Earlier answers that were nearly the one proposed now. */
  sameAnswers: number
  /** Times the customer has asked this before, in these or other words. */
  rephrased: number
  /** Turns in a row that brought the customer no further, this one included. */
  stuck: number
  /** Turns of the desk since it last told something new. */
  turns: number
}

/** What the desk could do by itself. */
export type ProposalFacts = {
  /** The skill that claims the category; absent where none does. */
  skill?: string
  /**
   * `answer` ends the request, `ask` needs one more thing, `offer` asks for a yes to `action`, `act` does what was agreed
   * to, `person`: the skill cannot end it.
   */
  kind: 'answer' | 'ask' | 'offer' | 'act' | 'person' | 'none'
  action?: Action
  /** The skill refused what was asked for, or the customer did not want it after all. */
  undone?: true
  /** The message names exactly the thing that is told about. */
  certain?: true
  because: string
  messages: number
  /** What is asked for, where `ask` asks for something in particular. */
  asksFor?: NonNullable<Expecting>
  /** What the guard found in the text and not in the evidence. */
  invented?: string
}

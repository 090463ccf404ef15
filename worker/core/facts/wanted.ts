import type { Category } from '../../../shared/category.ts'
import type { Conversation } from '../../../shared/conversation.ts'
import { languageOf, type Language } from '../../../shared/language.ts'
import { orderKey, shortOrderKey } from '../../../shared/order.ts'
import type { Entities, Expecting, Understanding } from '../../../shared/understanding.ts'
import { contentWords } from './articles.ts'
import type { Proof } from './identity.ts'
import { recordsFor, type Records } from './records.ts'
import { sixDigits } from './six-digits.ts'
import { isAboutAnOrder, topicOf } from './topic.ts'

/** What has to be looked up before the contact can be answered. */
export type Wanted = {
  orders: { key: string; number: string }[]
  proof: Proof
  /** What failed proofs are counted against, when one is about to be checked. */
  claims: { key: string; order?: string }[]
  question: { words: string[]; categories: Category[]; language: Language } | null
  /** The request is about one of the customer's orders. */
  aboutOrder: boolean
  /** What the store's other records are asked for. */
  records: Records
  /** Six digits, where the desk waits for a code. */
  code?: string
}

const MAX_ORDERS = 5

/** Reads off what to look up: which orders, with what proof, and which articles. `network` is the caller's address. */
export function wantedOf(
  understanding: Understanding,
  conversation: Conversation,
  said: { text: string; network?: string },
): Wanted {
  const topic = topicOf(understanding, conversation.memory, said.text)
  const code = conversation.memory.code ? sixDigits(said.text) : undefined
  const named = namedOrders(understanding, conversation, {
    category: topic.category,
    text: said.text,
  })
  const meant = named.length > 0 ? named : conversation.memory.orders
  const orders = byShortKey(meant)
  const proof = offeredProof(understanding, conversation, said.text)
  const inDetails = DETAILS.has(conversation.memory.expecting)
  const unproven = inDetails
    ? []
    : orders.filter(({ number }) => !isProven(number, conversation.memory.proven))
  const offered = proof.email !== undefined || proof.postcode !== undefined
  const checks = unproven.length > 0 && offered && saysSomethingNew(understanding)
  return {
    orders,
    proof,
    claims: checks
      ? claimsOf(unproven, conversation, said.network)
      : codeClaims(conversation, code, said.network),
    question: named.length > 0 ? null : questionOf(said.text, understanding, conversation.language),
    aboutOrder: isAboutAnOrder(topic.category) || topic.category === 'billing.invoice',
    records: recordsFor(topic.category, conversation.memory, said.text),
    ...(code && { code }),
  }
}

/** The orders named in this message. Bare numbers count where the talk is of orders. */
function namedOrders(
  understanding: Understanding,
  { memory }: Conversation,
  { category, text }: { category: Category; text: string },
): string[] {
  const inDetails = DETAILS.has(memory.expecting)
  if (inDetails) return understanding.entities.orderNumbers.filter(isSure).map(({ value }) => value)
  const anyNumber =
    isAboutAnOrder(category) ||
    memory.expecting !== undefined ||
    memory.orders.length > 0 ||
    understanding.language === 'other'
  return understanding.entities.orderNumbers
    .filter((number) => number.certain || anyNumber)
    .map((number) => number.value)
    .filter((number) => number !== barePostcode(understanding))
    .filter((number) => !postcodesGiven(understanding, text).includes(number))
}

/** Where a code, an address or a yes is waited for, other numbers are parts of it. */
const DETAILS = new Set<Expecting>(['code', 'detail', 'confirmation'])

function isSure({ certain, text }: Entities['orderNumbers'][number]): boolean {
  return certain && /[#\p{L}]/u.test(text)
}

function byShortKey(numbers: string[]): Wanted['orders'] {
  const byKey = new Map(numbers.map((number) => [shortOrderKey(number), number]))
  return [...byKey].slice(0, MAX_ORDERS).map(([key, number]) => ({ key, number }))
}

/**
 * Four digits may be a postcode or another order number: alone they answer the question for a proof, with words around
 * them ("sorry, I meant 1058") they correct the number.
 */
function postcodesGiven({ entities }: Understanding, text: string): string[] {
  const alone = !/\p{L}{3}/u.test(text)
  const alsoOrders = new Set(entities.orderNumbers.map(({ value }) => value))
  return entities.postcodes
    .map(({ value }) => value)
    .filter((value) => alone || !alsoOrders.has(value))
}

/** The same number with the same proof is not checked twice. */
function saysSomethingNew({ entities }: Understanding): boolean {
  return entities.orderNumbers.length + entities.emails.length + entities.postcodes.length > 0
}

/** In "1042 10115" the second number is no second order: it looks like a postcode and not like the first. */
function barePostcode({ entities }: Understanding): string | undefined {
  const [first, ...others] = entities.orderNumbers
  const last = others.at(-1)
  if (!first || !last || entities.emails.length + entities.postcodes.length > 0) return undefined
  const shape = last.certain ? /^\d{5}$/ : /^\d{4,5}$/
  const unlike = last.value.length !== first.value.length && !last.text.includes('#')
  return shape.test(last.value) && unlike ? last.value : undefined
}

/** Proven is the order written exactly so, or the one whose digits were typed. */
function isProven(number: string, proven: string[]): boolean {
  const typed = orderKey(number)
  return proven.some((key) => key === typed || shortOrderKey(key) === typed)
}

/** In a mail only the sender's own address counts, because the answer goes there and nowhere else. */
function offeredProof(
  understanding: Understanding,
  conversation: Conversation,
  text: string,
): Proof {
  if (conversation.channel === 'email') {
    return conversation.customerEmail ? { email: conversation.customerEmail } : {}
  }
  const email = understanding.entities.emails.at(-1)?.value ?? conversation.memory.proofs.email
  const postcode =
    postcodesGiven(understanding, text).at(-1) ??
    barePostcode(understanding) ??
    conversation.memory.proofs.postcode
  return { ...(email && { email }), ...(postcode && { postcode }) }
}

function claimsOf(
  orders: Wanted['orders'],
  conversation: Conversation,
  network: string | undefined,
): Wanted['claims'] {
  return [
    { key: `visitor:${conversation.id}` },
    ...(network ? [{ key: `network:${network}` }] : []),
    ...orders.map((order) => ({ key: `order:${order.key}`, order: order.key })),
  ]
}

/** A code is tried against the visitor, the network and the address it was sent to. */
function codeClaims(
  { id, memory }: Conversation,
  code: string | undefined,
  network: string | undefined,
): Wanted['claims'] {
  if (code === undefined || !memory.code) return []
  const keys = [
    `visitor:${id}`,
    `code:${memory.code.email}`,
    ...(network ? [`network:${network}`] : []),
  ]
  return keys.map((key) => ({ key }))
}

function questionOf(
  text: string,
  understanding: Understanding,
  spoken: Language,
): Wanted['question'] {
  const words = contentWords(text)
  const categories = understanding.categories.slice(0, 2).map((reading) => reading.category)
  const language = languageOf(understanding.language) ?? spoken
  return words.length === 0 && categories.length === 0 ? null : { words, categories, language }
}

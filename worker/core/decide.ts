import type { Action } from '../../shared/action.ts'
import type { Category } from '../../shared/category.ts'
import type { CheckedProofs } from '../../shared/change.ts'
import type { Memory } from '../../shared/conversation.ts'
import { emailKey } from '../../shared/customer.ts'
import type { ActionId } from '../../shared/ids.ts'
import type { Decision } from '../../shared/lane.ts'
import type { Language } from '../../shared/language.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order } from '../../shared/order.ts'
import type { RoutingFacts } from '../../shared/routing.ts'
import { checkedProofs, disclose, type Disclosed } from './facts/disclose.ts'
import type { Found } from './found.ts'
import { hostsOf } from './facts/links.ts'
import { tellableArticle, tellableCard } from './facts/tellable.ts'
import type { Topic } from './facts/topic.ts'
import type { Wanted } from './facts/wanted.ts'
import { withVerified } from './facts/who.ts'
import { tell } from './incidents/tell.ts'
import { knownTo } from './known-to.ts'
import { textOf } from './loop.ts'
import { policyOf } from './lanes/default-policy.ts'
import { evidenceOf, propose, type Proposal } from './propose.ts'
import type { ReadContact } from './read-contact.ts'
import { route } from './route.ts'
import { routingFacts } from './routing-facts.ts'
import type { CodeWanted, Reply } from './skills/skill.ts'

/** What is to happen with a contact. Everything a person needs to see why is in `decision` and `facts`. */
export type Outcome = {
  decision: Decision
  facts: RoutingFacts
  /** The version of the policy it was decided by. */
  policy: number
  topic: Topic
  language: Language
  /** What the desk says by itself; empty in every other lane. */
  replies: Reply[]
  /** What it would say if it had earned it. */
  proposal: Reply[]
  memory: Memory
  disclosed: Disclosed
  proofs: CheckedProofs | undefined
  /** All that the replies may quote. */
  evidence: unknown[]
  /** What the customer agreed to have done now, by the desk itself. */
  agreed?: Agreed
  /** The address a code goes to; `anybody`: whether it is known or not. */
  code?: { email: string; anybody: boolean }
}

/** An action of a customer whose address is verified, or that needs none. */
export type Agreed = {
  id: ActionId
  action: Action
  email: string
  /** Minor units that go back to the customer. */
  amount: number
  because: string
}

/** Decides one contact from what was read and found: who answers, what is said and done, what is remembered. */
export function decide(contact: ReadContact, found: Found, merchant: Merchant, now: Date): Outcome {
  const { conversation, understanding, wanted, text, topic, language } = contact
  const before = found.locked ? conversation.memory : withVerified(conversation.memory, found)
  const hosts = hostsOf(merchant)
  const disclosed = disclosedTo(contact, found, hosts)
  const articles = found.articles.flatMap((article) => tellableArticle(article, hosts) ?? [])
  const memory = remember(before, { wanted, disclosed, text, category: topic.category })
  const { standing } = found
  const policy = policyOf(standing)
  const orders = found.orders === 'unavailable' ? [] : found.orders
  const seen = { contact, orders, disclosed, standing, policy, merchant, now }
  const known = knownTo(contact, found, { ...seen, memory })
  const proposal = propose({
    text,
    understanding,
    topic,
    language,
    merchant,
    now,
    disclosed,
    known,
    memory,
    channel: conversation.channel,
    articles,
  })
  const facts = routingFacts({ ...seen, proposal, level: known.level })
  const decision = route(facts, policy)
  const incident = decision.rule === 'incident' ? facts.incident : undefined
  const told = incident && tell(incident, proposal, memory)
  const automated = decision.lane === 'automation' && !told
  const replies = proposal.replies.concat(decision.add ? [{ text: decision.add }] : [])
  const { act, code } = proposal
  return {
    decision,
    facts,
    policy: policy.version,
    topic,
    language,
    disclosed,
    evidence: evidenceOf({ merchant, disclosed, text, known }, articles),
    proofs: checkedProofs(wanted, { disclosed, wrongCode: known.wrongCode }, now),
    replies: automated ? replies : [],
    proposal: code ? [] : replies,
    memory: automated ? afterAnswer(proposal, contact, facts) : withoutOffer(memory),
    ...told,
    ...(automated && act && { agreed: { ...act, email: known.email ?? '' } }),
    ...(automated && code && codeFor(code, orders, disclosed)),
  }
}

/** A code that was wrong too often is not looked at any more, nor is anything it would open. */
function disclosedTo(
  { wanted, conversation: { memory } }: ReadContact,
  found: Found,
  hosts: readonly string[],
): Disclosed {
  const told = disclose(wanted, found, memory)
  const disclosed = { ...told, cards: told.cards.map((card) => tellableCard(card, hosts)) }
  return found.locked && wanted.code !== undefined ? { ...disclosed, locked: true } : disclosed
}

function codeFor(
  code: CodeWanted,
  orders: Order[],
  { cards: [card] }: Disclosed,
): Pick<Outcome, 'code'> {
  const address =
    code.to === 'order' ? orders.find(({ number }) => number === card?.number)?.email : code.email
  if (address === undefined) return {}
  return { code: { email: emailKey(address), anybody: code.to === 'anybody' } }
}

/**
 * Orders named and proven stay in mind whoever answers, a proof that was right is not asked for twice, and the last
 * words are kept for a brief.
 */
function remember(
  memory: Memory,
  {
    wanted,
    disclosed,
    text,
    category,
  }: { wanted: Wanted; disclosed: Disclosed; text: string; category: Category },
): Memory {
  const { offeredPerson: _answered, ...rest } = memory
  return {
    ...rest,
    request: requestOf(memory, category, text),
    orders: wanted.orders.length > 0 ? wanted.orders.map((order) => order.number) : memory.orders,
    proven: [...new Set([...memory.proven, ...disclosed.newlyProven])],
    proofs: disclosed.newlyProven.length > 0 ? wanted.proof : memory.proofs,
    said: [...memory.said, text.slice(0, LONGEST_KEPT)].filter(Boolean).slice(-KEPT_SAYINGS),
  }
}

/** A request keeps its first words while its details are asked for. */
function requestOf({ pending, request }: Memory, category: Category, text: string): string {
  const goesOn = pending === category && request !== undefined
  return goesOn ? request : text.slice(0, LONGEST_REQUEST)
}

const LONGEST_REQUEST = 600
const KEPT_SAYINGS = 5
const LONGEST_KEPT = 300
const KEPT_ANSWERS = 3

/** A person who takes over starts from what is, not from what the desk was about to do. */
function withoutOffer(memory: Memory): Memory {
  const { proposed: _offer, details: _told, ...rest } = memory
  return rest
}

/** What the desk keeps in mind once it has spoken. */
function afterAnswer(
  proposal: Proposal,
  { topic, text, cell }: ReadContact,
  facts: RoutingFacts,
): Memory {
  const { replies } = proposal
  const memory = withoutStaleOffer(proposal, topic)
  const answers = proposal.facts.kind === 'answer' && topic.category !== 'small.talk'
  const isNew = answers && facts.loop.sameAnswers + facts.loop.rephrased === 0
  const answer = {
    category: topic.category,
    text: textOf(replies),
    asked: text.slice(0, LONGEST_KEPT),
    cell,
  }
  return {
    ...memory,
    stuck: facts.loop.stuck,
    turns: isNew ? 0 : facts.loop.turns + 1,
    answered: answers ? [...memory.answered, answer].slice(-KEPT_ANSWERS) : memory.answered,
    ...(offersPerson(replies) && { offeredPerson: true }),
  }
}

/** Once another question has been answered, a yes would no longer be a yes to what was offered before it. */
function withoutStaleOffer({ facts, memory }: Proposal, topic: Topic): Memory {
  const stale =
    memory.expecting === 'confirmation' &&
    facts.kind !== 'offer' &&
    topic.category !== memory.pending
  if (!stale) return memory
  const { expecting: _asked, pending: _request, proposed: _offer, ...rest } = memory
  return rest
}

function offersPerson(replies: Reply[]): boolean {
  return replies.some(({ choices }) => choices?.some(({ action }) => action === 'handover'))
}

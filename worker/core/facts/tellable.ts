import type { Article } from '../../../shared/article.ts'
import type { OrderCard } from '../../../shared/message.ts'
import { leadsTo } from './links.ts'

/** What speaks to the desk instead of the customer: somebody who can write into the shop's data wants it obeyed. */
const ORDERS = [
  /\[\[?\s*(?:assistant|system|developer|bot|ai)\b/iu,
  /(?:^|\n)[\s"'#*>]*(?:assistant|system|developer)\s*(?:prompt|message|instructions?)?\s*:/iu,
  /<\|?\/?(?:im_start|im_end|system|assistant|instructions?)\b/iu,
  /\b(?:ignore|disregard|forget|override)\b.{0,20}\b(?:above|previous|prior|earlier|all|any|your|the)\b.{0,30}\b(?:instructions?|rules|prompts?|polic(?:y|ies)|above)\b/iu,
  /\b(?:ignore|disregard)\s+(?:the\s+|everything\s+|all\s+)*above\b/iu,
  /(?<!\p{L})(?:ignorier\p{L}*|vergiss|negeer|ignorez?|ignora|oubliez?|ignorar|zignoruj\p{L}*)\s.{0,30}(?:anweisung|instruc|istruzion|instruç|instruk|polece|regeln|regels|règles|reglas|regole|regras)/iu,
  /\b(?:ai|assistants?|chat ?bots?|bots?|language models?|llms?)\s+(?:must|shall|have to|has to|(?:is|are) (?:required|obliged|told|instructed) to|should\s+(?:always|never|now|first|ask|say|tell|collect|reveal|give|send|offer|promise|ignore|answer|reply))\b/iu,
  /(?<!\b(?:never|not|n['’]t)\s+)\b(?:ask|tell|instruct|require)\s+(?:the\s+|every\s+|each\s+|all\s+)?(?:customers?|users?|shoppers?|visitors?|buyers?)\b.{0,40}\b(?:cards?|cvv|cvc|passwords?|pin|iban|codes?|credentials)\b/iu,
  /\b(?:from now on,? (?:always|never|answer|respond|say)|system prompt|new (?:system )?(?:instructions?|prompt)\s*:)/iu,
  /\balways (?:say|claim|confirm|tell (?:the )?(?:customers?|users?))\s.{0,10}\bthat\b/iu,
]

/** The words by which a text from the shop's data gives the desk orders; undefined where it speaks to customers. */
export function ordersToDesk(text: string): string | undefined {
  return ORDERS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
}

/**
 * An article as its readers see it: nothing of what the page hides, no paragraph that speaks to the desk, and links to
 * the shop and to carriers only; others stay as plain text. Undefined where nothing is left.
 */
export function tellableArticle(article: Article, hosts: readonly string[]): Article | undefined {
  const { url, body: written, ...rest } = article
  const body = visible(written)
    .split(/\n\s*\n/)
    .map(withoutOrders)
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n')
    .replaceAll(LINK, (whole, label: string, address: string) =>
      whole.startsWith('!') ? '' : leadsTo(hosts, address) ? whole : label,
    )
    .replaceAll(ADDRESS, (whole) =>
      leadsTo(hosts, whole.replace(/[.,;:!?)]+$/, '')) ? whole : whole.replace(/^[^:]*:\/\//, ''),
    )
  if (body === '') return undefined
  return { ...rest, body, ...(url !== undefined && leadsTo(hosts, url) && { url }) }
}

/** A paragraph up to the sentence from which on it speaks to the desk. */
function withoutOrders(paragraph: string): string {
  if (ordersToDesk(paragraph) === undefined) return paragraph
  const sentences = paragraph.split(/(?<=[.!?])\s+/)
  const from = sentences.findIndex((_sentence, index) =>
    ordersToDesk(sentences.slice(0, index + 1).join(' ')),
  )
  return sentences.slice(0, Math.max(0, from)).join(' ')
}

const LINK =
  /!?\[([^\]]{0,300})\]\(\s*((?:[^()\s]|\([^()\s]{0,500}\)){1,2000})(?:\s[^)]{0,300})?\)/g
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'`\])]+/giu

/** Comments, scripts and what a page does not show are gone, and so are the tags around what it does. */
function visible(body: string): string {
  if (!body.includes('<')) return body
  return body
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(script|style|template|noscript|iframe|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(HIDDEN, '')
    .replaceAll(
      /<\/?(?:p|div|li|tr|h[1-6]|ul|ol|table|section|article|blockquote)\b[^>]*>/gi,
      '\n\n',
    )
    .replaceAll(/<br\b[^>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
}

const HIDDEN =
  /<(\w+)\b[^>]*(?:\bhidden\b|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|color\s*:\s*(?:white|#fff(?:fff)?)\b)[^>]*>[\s\S]*?<\/\1\s*>/gi

/** An order without links that lead anywhere but to the shop or a carrier. */
export function tellableCard(card: OrderCard, hosts: readonly string[]): OrderCard {
  return {
    ...card,
    parcels: card.parcels.map(({ trackingUrl, ...parcel }) => ({
      ...parcel,
      ...(trackingUrl !== undefined && leadsTo(hosts, trackingUrl) && { trackingUrl }),
    })),
  }
}

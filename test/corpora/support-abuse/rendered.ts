import type { Message } from '../../../shared/message.ts'
import { safeHref } from '../../../widget/ui/link.ts'
import { markdown } from '../../../widget/ui/markdown.ts'
import { elementsOf } from '../../widget/tree.ts'

const TAGS = new Set(['p', 'ul', 'ol', 'li', 'br', 'strong', 'a'])
const ATTRIBUTES = new Set(['href', 'target', 'rel', 'children'])

/** What the chat makes of a message: where its links lead, and elements or attributes that it must not have. */
export function rendered({ text, card }: Pick<Message, 'text' | 'card'>) {
  const elements = elementsOf(markdown(text))
  const strange = elements.flatMap(({ type, props }) => {
    const attribute = Object.keys(props).find((name) => !ATTRIBUTES.has(name))
    if (typeof type !== 'string' || !TAGS.has(type)) return [String(type)]
    return attribute === undefined ? [] : [`${type} ${attribute}`]
  })
  const hrefs = elements.flatMap(({ props }) => (props['href'] ? [String(props['href'])] : []))
  return { strange, links: [...hrefs, ...linksOf(card)] }
}

/** The links of a card are those the chat would show: what it refuses is no link. */
function linksOf(card: Message['card']): string[] {
  const addresses =
    card?.kind === 'order'
      ? card.parcels.map(({ trackingUrl }) => trackingUrl)
      : card?.kind === 'article'
        ? [card.url]
        : card?.kind === 'action'
          ? [card.link]
          : []
  return addresses.map(safeHref).filter((href) => href !== undefined)
}

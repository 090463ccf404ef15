import type { ComponentChildren } from 'preact'
import type { Author, Message } from '../../shared/message.ts'
import { ActionCardView, ProductsCardView } from './action-card.tsx'
import { ArticleCardView } from './article-card.tsx'
import { formatMoment } from './dates.ts'
import type { Desk } from './desk.ts'
import { markdown } from './markdown.ts'
import { OrderCardView } from './order-card.tsx'

/** One stored message with its author. Only what the desk and agents write is read as Markdown. */
export function Bubble({ message, desk }: { message: Message; desk: Desk }) {
  const { author, text, card } = message
  if (author.kind === 'system') return <li class="system">{contentOf(message)}</li>

  return (
    <li class={`row ${author.kind}`}>
      <p class="by">
        <b>{labelOf(author, desk)}</b>{' '}
        <time dateTime={message.at}>{formatMoment(message.at, desk.locale)}</time>
      </p>
      {text && (
        <div
          class="bubble"
          dir="auto"
          lang={message.language}
          data-ai-generated={message.ai_generated ? 'true' : undefined}
        >
          {contentOf(message)}
        </div>
      )}
      {card?.kind === 'order' && <OrderCardView card={card} desk={desk} />}
      {card?.kind === 'action' && <ActionCardView card={card} desk={desk} />}
      {card?.kind === 'products' && <ProductsCardView card={card} desk={desk} />}
      {card?.kind === 'article' && <ArticleCardView card={card} desk={desk} />}
    </li>
  )
}

/** A reader must never have to guess whether a person or the AI is speaking. */
function labelOf(author: Author, { strings }: Desk): string {
  if (author.kind === 'desk') return `${author.name} · ${strings.ai}`
  return author.kind === 'agent' ? `${author.name} · ${strings.person}` : strings.you
}

const contents = new WeakMap<Message, ComponentChildren>()

/** A stored message never changes, and a vnode seen before costs nothing to compare. */
function contentOf(message: Message): ComponentChildren {
  if (message.author.kind === 'customer') return message.text
  const content = contents.get(message) ?? markdown(message.text)
  contents.set(message, content)
  return content
}

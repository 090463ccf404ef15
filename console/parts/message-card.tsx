import type { Card } from '../../shared/message.ts'
import { ORDER_STATE_WORDS } from '../words/orders.ts'
import { StateChip } from './chips.tsx'
import { OutsideLink } from './outside-link.tsx'

/** What the customer saw as a card, in one or two lines. */
export function MessageCard({ card }: { card: Card }) {
  if (card.kind === 'order') {
    return (
      <div class="card">
        <strong>Order {card.number}</strong> <StateChip state={ORDER_STATE_WORDS[card.state]} />
      </div>
    )
  }
  return (
    <div class="card">
      <strong>{card.title}</strong>
      <p class="muted">{card.excerpt}</p>
      {card.url && <OutsideLink to={card.url}>Open the article</OutsideLink>}
    </div>
  )
}

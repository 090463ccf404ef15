import type { ActionCard, Card } from '../../shared/message.ts'
import { formatMoney } from '../../shared/money.ts'
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
  if (card.kind === 'action') return <ActionLines card={card} />
  if (card.kind === 'products') {
    return (
      <ul class="card">
        {card.products.map(({ title, price }) => (
          <li key={title}>
            {title}, {formatMoney(price, 'en')}
          </li>
        ))}
      </ul>
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

function ActionLines({ card }: { card: ActionCard }) {
  const { action, state, order, items = [], address, money } = card
  const said = [
    ...items.map(
      ({ title, quantity, into }) => `${quantity} × ${title}${into ? ` → ${into}` : ''}`,
    ),
    address,
    money && money.amount !== 0 && formatMoney(money, 'en'),
  ]
  return (
    <div class="card">
      <strong>{state === 'done' ? 'Done' : 'Offered'}</strong> {action}
      {order && ` · ${order}`}
      <p class="muted">{said.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

import type { ActionCard, ProductsCard } from '../../shared/message.ts'
import { formatMoney } from '../../shared/money.ts'
import { CardLink } from './card-link.tsx'
import type { Desk } from './desk.ts'

/** Exactly what is about to change, or was changed. */
export function ActionCardView({ card, desk }: { card: ActionCard; desk: Desk }) {
  const { locale, strings } = desk
  const { order, items = [], address, money, id, link } = card
  const title = order ? strings.order(order) : undefined
  if (!title && items.length === 0 && !address) return null
  return (
    <section class="card" aria-label={title}>
      {title && <p class="card-title">{title}</p>}
      {items.map((item) => (
        <p class="fine" key={item.title}>
          {item.quantity} × {item.title}
          {item.into && ` → ${item.into}`}
        </p>
      ))}
      {address && <p class="fine">{address}</p>}
      {money && money.amount !== 0 && <p class="parcel-line">{formatMoney(money, locale)}</p>}
      {id && <p class="fine">{id}</p>}
      <CardLink address={link} label={strings.read} desk={desk} />
    </section>
  )
}

/** Things the shop sells, with what they cost. */
export function ProductsCardView({ card, desk }: { card: ProductsCard; desk: Desk }) {
  return (
    <section class="card">
      {card.products.map(({ title, price }) => (
        <p class="parcel-line" key={title}>
          <b>{title}</b> <span>{formatMoney(price, desk.locale)}</span>
        </p>
      ))}
    </section>
  )
}

import type { ArticleCard } from '../../shared/message.ts'
import { CardLink } from './card-link.tsx'
import type { Desk } from './desk.ts'

/** The help article that an answer stands on. */
export function ArticleCardView({ card, desk }: { card: ArticleCard; desk: Desk }) {
  const { strings } = desk
  return (
    <section class="card" aria-label={strings.article}>
      <p class="fine">{strings.article}</p>
      <p class="card-title">{card.title}</p>
      <p class="excerpt">{card.excerpt}</p>
      <CardLink address={card.url} label={strings.read} desk={desk} />
    </section>
  )
}

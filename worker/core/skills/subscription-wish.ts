import { rhythmIn } from '../facts/periods.ts'

export type SubscriptionWish = 'pause' | 'resume' | 'skip' | 'frequency' | 'cancel'

/** Words of each wish in the desk's languages; the first that is found counts. */
const WISHES: [SubscriptionWish, RegExp][] = [
  [
    'resume',
    /(?<!\p{L})(?:resume|restart|reactivat\p{L}*|start again|fortsetzen|wieder (?:aufnehmen|starten|aktivieren)|hervat\p{L}*|weer (?:starten|activeren)|repren\p{L}*|r[ée]activ\p{L}*|reanud\p{L}*|reactiv\p{L}*|riprend\p{L}*|riattiv\p{L}*|retomar|reativ\p{L}*|wznow\p{L}*|wznówi\p{L}*)(?!\p{L})/iu,
  ],
  [
    'skip',
    /(?<!\p{L})(?:skip\p{L}*|leave out|miss out|überspring\p{L}*|ueberspring\p{L}*|auslass\p{L}*|ausfallen|overs(?:laan|la)|sla (?:de|mijn|deze)|slaan|saut\p{L}*|pass(?:er|ez) (?:la|ma|une)|salt\p{L}*|om[ií]t\p{L}*|pular|pule|pomi[nń]\p{L}*|opu[sś]ci\p{L}*)(?!\p{L})/iu,
  ],
  [
    'pause',
    /(?<!\p{L})(?:paus\p{L}*|on hold|suspend\p{L}*|pausier\p{L}*|aussetz\p{L}*|setz\p{L}* .{0,40}aus|unterbrech\p{L}*|pauzeer\p{L}*|pauz\p{L}*|stilzet\p{L}*|stilgezet|suspend\p{L}*|interromp\p{L}*|parad[ao]|parar|sospend\p{L}*|wstrzyma\p{L}*|zawie[sś]\p{L}*|zawiesi\p{L}*)(?!\p{L})/iu,
  ],
  [
    'frequency',
    /(?<!\p{L})(?:every|each|frequency|how often|less often|more often|alle|jede[nrs]?|häufig\p{L}*|seltener|öfter|rhythmus|intervall|elke|iedere|om de|vaker|minder vaak|toutes? les|tous les|fréquence|chaque|cada|frecuencia|frequência|ogni|frequenza|co|częstotliwo\p{L}*)(?!\p{L})/iu,
  ],
  [
    'cancel',
    /(?<!\p{L})(?:cancel\p{L}*|end|terminat\p{L}*|kündig\p{L}*|beend\p{L}*|opzeg\p{L}*|zeg\p{L}* op|résili\p{L}*|arrêt\p{L}*|annul\p{L}*|cancel\p{L}*|dar de baja|disdi\p{L}*|disdett\p{L}*|anular|rezygn\p{L}*|anulowa\p{L}*|wypowied\p{L}*)(?!\p{L})/iu,
  ],
]

/** What a message wants done with a subscription. */
export function subscriptionWish(text: string): SubscriptionWish | undefined {
  const said = WISHES.find(([, pattern]) => pattern.test(text))?.[0]
  if (said !== undefined && said !== 'cancel') return said
  if (rhythmIn(text) !== undefined) return 'frequency'
  return NEXT.test(text) ? 'skip' : said
}

/** Somebody who talks of the next delivery only wants to do without it. */
const NEXT =
  /(?<!\p{L})(?:next|upcoming|nächste\p{L}*|kommende\p{L}*|volgende|eerstvolgende|komende|prochain\p{L}*|próxim[oa]|prossim[oa]|następn\p{L}*|najbliższ\p{L}*)(?!\p{L})/iu

import { sayList } from '../replies/phrases.ts'
import { stringsOf } from '../replies/index.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { answerQuestion } from './answer-question.ts'
import { answered } from './product-reply.ts'
import { personChoice, type Situation, type Skill } from './skill.ts'

/** When the team is there and how the shop is reached, as it states it. */
export const companyContact: Skill = {
  name: 'company-contact',
  categories: ['company.contact'],
  work(situation) {
    const article = answerQuestion.work(situation)
    const { merchant, language, now, text: asked } = situation
    const [hours, reach] = [ASKS_HOURS.test(asked), ASKS_WAYS.test(asked)]
    if (article.kind === 'answer' || !(hours || reach)) return article
    const { contact } = shopStringsOf(language)
    const ways = [merchant.supportEmail, merchant.phone, merchant.address].filter(
      (way) => way !== undefined,
    )
    const holidays = nextHolidays(situation)
    const text = [
      hours && contact.hours(hoursOf(situation)),
      hours && holidays.length > 0 && contact.closedOn(holidays.join(', ')),
      ways.length > 0 && contact.at(sayList(ways, stringsOf(language).and)),
      contact.here,
    ]
    const reply = {
      text: text.filter(Boolean).join(' '),
      choices: [personChoice(stringsOf(language).choicePerson)],
    }
    return answered(
      situation,
      [reply],
      `the shop states it; today is ${now.toISOString().slice(0, 10)}`,
    )
  },
}

const ASKS_HOURS =
  /(?<!\p{L})(?:hours?|open\p{L}*|clos\p{L}*|when|what time|available|reachable|weekend|öffnungszeit\p{L}*|geöffnet|wann|zeiten|erreichbar|geschlossen|wochenende|uhr|openingstijd\p{L}*|open|wanneer|bereikbaar|hoe laat|gesloten|horaires?|ouvert\p{L}*|quand|heures?|disponible\p{L}*|horarios?|abiert\p{L}*|abr[ií]s|cu[aá]ndo|hora\p{L}*|orar[io]\p{L}*|apert\p{L}*|quando|ore|disponibil\p{L}*|hor[aá]rio\p{L}*|aberto\p{L}*|dispon[ií]ve\p{L}*|godzin\p{L}*|otwart\p{L}*|kiedy|czynn\p{L}*|dostępn\p{L}*)(?!\p{L})/iu
const ASKS_WAYS =
  /(?<!\p{L})(?:phone|telephone|number|call|contact|e-?mail|mail|address|reach|located|telefon\p{L}*|nummer|anruf\p{L}*|kontakt\p{L}*|adresse|anschrift|erreich\p{L}*|telefoon\p{L}*|bellen|contact\p{L}*|adres|bereik\p{L}*|téléphone|numéro|appeler|joindre|adresse|coordonnées|teléfono|número|llamar|contact\p{L}*|dirección|correo|telefono|numero|chiamare|contatt\p{L}*|indirizzo|telefone|ligar|morada|endereço|numer|zadzwoni\p{L}*|skontaktowa\p{L}*|adres\p{L}*)(?!\p{L})/iu

/** "Mon–Fri 09:00–17:00": days with the same hours together. */
function hoursOf({ merchant, language }: Situation): string {
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  const nameOf = (weekday: number) => day.format(new Date(Date.UTC(2026, 0, 4 + weekday)))
  const spans: { days: number[]; hours: string }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = (merchant.hours.week[weekday] ?? [])
      .map(({ from, to }) => `${from}–${to}`)
      .join(', ')
    const last = spans.at(-1)
    if (last && last.hours === hours) last.days.push(weekday)
    else spans.push({ days: [weekday], hours })
  }
  return spans
    .filter(({ hours }) => hours !== '')
    .map(({ days, hours }) => {
      const [first = 0] = days
      const last = days.at(-1) ?? first
      return `${first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`} ${hours}`
    })
    .join('; ')
}

function nextHolidays({ merchant, language, now }: Situation): string[] {
  const from = now.toISOString().slice(0, 10)
  const until = new Date(now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10)
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return merchant.hours.holidays
    .filter((date) => date >= from && date <= until)
    .map((date) => day.format(new Date(`${date}T00:00:00Z`)))
}

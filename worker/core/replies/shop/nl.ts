import type { ShopStrings } from './strings.ts'

export const nl: ShopStrings = {
  stock: {
    inStock: (title) => `We hebben ${title} op voorraad.`,
    few: (title, units) =>
      units === 1
        ? `${title}: nog 1 stuk op voorraad.`
        : `${title}: nog ${units} stuks op voorraad.`,
    soldOut: (title) => `${title}: op dit moment uitverkocht.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `op voorraad in ${inStock}` : 'niets op voorraad'}${soldOut ? `; uitverkocht: ${soldOut}` : ''}.`,
    alternatives: (titles) => `Wel op voorraad: ${titles}.`,
    offerWatch: 'Wil je een e-mail als het product er weer is? Geef me dan je e-mailadres.',
    mail: {
      subject: (title) => `Weer op voorraad: ${title}`,
      text: (title, shop) =>
        `Je hebt ${shop} gevraagd om je te laten weten wanneer dit er weer is: ${title}. Het is nu weer op voorraad, zolang de voorraad strekt. Dit is de enige e-mail hierover.`,
    },
  },
  product: {
    price: (title, price) => `De prijs van ${title} is ${price}.`,
    priceFrom: (title, price) =>
      `De prijs van ${title} begint bij ${price}, afhankelijk van de uitvoering.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `Dit weten we over ${title}: ${sentence}`,
    notStated: (title) =>
      `Dat staat niet in de gegevens van ${title} en ik wil er niet naar raden. Een collega kan het uitzoeken.`,
    compare: (a, b) => `${a} en ${b} naast elkaar:`,
    cheaper: (title, difference) => `${difference} goedkoper: ${title}.`,
    which: (titles) => `Welk product bedoel je: ${titles}?`,
  },
  sizes: {
    chart: (title) => `De maattabel van ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Volgens de maattabel is ${size} jouw maat voor ${title}.`,
    between: (smaller, larger) =>
      `Je zit tussen ${smaller} en ${larger}. ${smaller} zit strakker, ${larger} losser.`,
    none: (title) => `Volgens de maattabel past geen maat van ${title} bij die afmetingen.`,
    askMeasure: (measures) => `Als je me je maten geeft (${measures}), zoek ik je maat op.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'borstomvang',
      waist: 'tailleomvang',
      hips: 'heupomvang',
      inseam: 'binnenbeenlengte',
      height: 'lichaamslengte',
      foot: 'voetlengte',
    },
  },
  recommend: {
    lead: 'Dit zou bij je kunnen passen:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `binnen ${price}`,
    matches: (words) => `past bij: ${words}`,
    askNeed: 'Waar is het voor, en wat mag het kosten?',
    none: 'In ons assortiment vind ik niets dat past bij wat je beschreef, en ik wil je niets anders aanpraten.',
  },
  discount: {
    valid: (code, worth) => `De code ${code} is geldig: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('nl')}% korting`,
    until: (day) => `Hij is geldig tot ${day}.`,
    minimum: (amount) => `Hij geldt vanaf een bestelbedrag van ${amount}.`,
    unknown: (code) => `Ik ken geen code ${code}. Controleer hoe je hem schrijft.`,
    expired: (code, day) => `De code ${code} is verlopen op ${day}.`,
    notYet: (code, day) => `De code ${code} is geldig vanaf ${day}.`,
    inactive: (code) => `De code ${code} is niet actief.`,
    usedUp: (code) => `De code ${code} is opgebruikt.`,
    newCustomers: 'Hij is alleen voor een eerste bestelling.',
    onlyFor: (what) => `Hij is alleen voor: ${what}.`,
    askCode: 'Welke code bedoel je? Typ hem zoals je hem hebt gekregen.',
    cannotMake: 'Nieuwe codes kan ik niet maken.',
  },
  delivery: {
    lead: (country) => `Bezorging (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'gratis',
    freeFrom: (amount) => `gratis vanaf ${amount}`,
    notTo: (country) => `In dit land bezorgen we niet: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) => `Je puntensaldo: ${points}${worth ? `, ${worth} waard` : ''}.`,
    none: 'Er zijn nog geen punten bij dat adres.',
    earn: (perUnit) =>
      `Elke hele munteenheid die je uitgeeft, levert ${perUnit === 1 ? '1 punt' : `${perUnit} punten`} op.`,
  },
  refund: {
    none: (order) => `Er is nog geen terugbetaling voor bestelling ${order}.`,
    whole: (order, day) =>
      `Bestelling ${order} is volledig terugbetaald${day ? ` op ${day}` : ''}.`,
    part: (order) => `Een deel van bestelling ${order} is terugbetaald.`,
    amount: (amount) => `Het bedrag is ${amount}.`,
    returnState: {
      requested: (id) =>
        `Retour ${id} is aangemeld; het geld wordt overgemaakt zodra het pakket bij ons is.`,
      received: (id) => `Retour ${id} is bij ons binnen en wordt gecontroleerd.`,
      refunded: (id) => `Retour ${id} is afgerond en terugbetaald.`,
      rejected: (id) => `Retour ${id} kon niet worden geaccepteerd.`,
      withdrawn: (id) => `Retour ${id} is ingetrokken.`,
    },
  },
  orders: { lead: 'Je laatste bestellingen:' },
  contact: {
    hours: (hours) => `Ons team is er op deze tijden: ${hours}.`,
    closedOn: (days) => `Gesloten: ${days}.`,
    at: (ways) => `Zo bereik je ons: ${ways}.`,
    here: 'Of gewoon hier in deze chat.',
  },
  priceMatch: { toPerson: 'Een collega vergelijkt de prijzen en geeft je antwoord.' },
  notices: {
    shipped: {
      subject: (order) => `Bestelling ${order} is onderweg`,
      text: (order, shop) =>
        `Goed nieuws van ${shop}: bestelling ${order} is overgedragen aan de bezorgdienst.`,
    },
    delayed: {
      subject: (order) => `Bestelling ${order} komt later`,
      text: (order, shop, day) =>
        `Het spijt ons: bestelling ${order} van ${shop} komt later aan dan gepland. De bezorging wordt nu verwacht op ${day}.`,
      unknownDay: (order, shop) =>
        `Het spijt ons: bestelling ${order} van ${shop} komt later aan dan gepland. We hebben nog geen nieuwe datum.`,
    },
    delivered: {
      subject: (order) => `Bestelling ${order} is aangekomen`,
      text: (order, shop) =>
        `Bestelling ${order} van ${shop} is bezorgd. Is er niets aangekomen? Beantwoord dan gewoon deze e-mail.`,
    },
    optOut: 'Wil je zulke berichten niet? Antwoord dan met STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from} tot ${to} werkdagen`
  return to === 1 ? '1 werkdag' : `${to} werkdagen`
}

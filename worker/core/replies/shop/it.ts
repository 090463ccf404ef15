import type { ShopStrings } from './strings.ts'

export const it: ShopStrings = {
  stock: {
    inStock: (title) => `Abbiamo in magazzino questo articolo: ${title}.`,
    few: (title, units) =>
      units === 1
        ? `${title}: in magazzino resta 1 pezzo.`
        : `${title}: in magazzino restano ${units} pezzi.`,
    soldOut: (title) => `${title}: al momento non ci sono pezzi in magazzino.`,
    variants: (title, inStock, soldOut) =>
      `${title}: ${inStock ? `in magazzino in ${inStock}` : 'nulla in magazzino'}${soldOut ? `; al momento mancano: ${soldOut}` : ''}.`,
    alternatives: (titles) => `In magazzino, in alternativa: ${titles}.`,
    offerWatch:
      'Vuoi un’e-mail quando l’articolo torna in magazzino? Dimmi pure il tuo indirizzo e-mail.',
    mail: {
      subject: (title) => `Di nuovo in magazzino: ${title}`,
      text: (title, shop) =>
        `Hai chiesto a ${shop} di avvisarti del ritorno di questo articolo: ${title}. È di nuovo in magazzino, fino a esaurimento scorte. Questa è l’unica e-mail in proposito.`,
    },
  },
  product: {
    price: (title, price) => `Il prezzo di ${title} è ${price}.`,
    priceFrom: (title, price) =>
      `Il prezzo di ${title} parte da ${price}, a seconda della versione.`,
    fact: (name, value) => `${name}: ${value}.`,
    says: (title, sentence) => `Ecco cosa sappiamo di ${title}: ${sentence}`,
    notStated: (title) =>
      `I dati di ${title} non lo dicono e non voglio tirare a indovinare. Può informarsi una persona del team.`,
    compare: (a, b) => `${a} e ${b} a confronto:`,
    cheaper: (title, difference) => `${difference} in meno: ${title}.`,
    which: (titles) => `Quale articolo intendi: ${titles}?`,
  },
  sizes: {
    chart: (title) => `La tabella delle taglie di ${title}:`,
    row: (size, measures) => `${size}: ${measures}`,
    fits: (size, title) => `Secondo la tabella delle taglie, la tua taglia per ${title} è ${size}.`,
    between: (smaller, larger) =>
      `Sei tra ${smaller} e ${larger}. ${smaller} veste più aderente, ${larger} più comodo.`,
    none: (title) => `Secondo la tabella, nessuna taglia di ${title} corrisponde a queste misure.`,
    askMeasure: (measures) => `Se mi dici le tue misure (${measures}), cerco la tua taglia.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'circonferenza petto',
      waist: 'circonferenza vita',
      hips: 'circonferenza fianchi',
      inseam: 'interno gamba',
      height: 'statura',
      foot: 'lunghezza del piede',
    },
  },
  recommend: {
    lead: 'Questo potrebbe fare al caso tuo:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `entro ${price}`,
    matches: (words) => `corrisponde a: ${words}`,
    askNeed: 'A cosa ti serve, e quanto può costare?',
    none: 'Nel nostro assortimento non trovo nulla che corrisponda a ciò che hai descritto, e non voglio convincerti a prendere altro.',
  },
  discount: {
    valid: (code, worth) => `Il codice ${code} è valido: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('it')}% di sconto`,
    until: (day) => `È valido fino a ${day}.`,
    minimum: (amount) => `Vale a partire da ${amount} di spesa.`,
    unknown: (code) => `Non conosco un codice ${code}. Controlla come si scrive.`,
    expired: (code, day) => `Il codice ${code} è scaduto ${day}.`,
    notYet: (code, day) => `Il codice ${code} è valido a partire da ${day}.`,
    inactive: (code) => `Il codice ${code} non è attivo.`,
    usedUp: (code) => `Il codice ${code} è esaurito.`,
    newCustomers: 'Vale solo per un primo ordine.',
    onlyFor: (what) => `Vale solo per: ${what}.`,
    askCode: 'Quale codice intendi? Scrivilo così come ti è arrivato.',
    cannotMake: 'Non posso creare nuovi codici.',
  },
  delivery: {
    lead: (country) => `Consegna (${country}):`,
    option: (name, from, to, price) => `${name}: ${workingDays(from, to)}, ${price}`,
    free: 'gratis',
    freeFrom: (amount) => `gratis a partire da ${amount}`,
    notTo: (country) => `Non consegniamo in questo Paese: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `Il tuo saldo punti: ${points}${worth ? `, per un valore di ${worth}` : ''}.`,
    none: 'Con quell’indirizzo non ci sono ancora punti.',
    earn: (perUnit) =>
      `Ogni unità di valuta intera che spendi dà ${perUnit === 1 ? '1 punto' : `${perUnit} punti`}.`,
  },
  refund: {
    none: (order) => `Finora non c’è alcun rimborso per l’ordine ${order}.`,
    whole: (order, day) =>
      `L’ordine ${order} è stato rimborsato per intero${day ? ` ${day}` : ''}.`,
    part: (order) => `Una parte dell’ordine ${order} è stata rimborsata.`,
    amount: (amount) => `L’importo è ${amount}.`,
    returnState: {
      requested: (id) =>
        `Il reso ${id} è aperto; il denaro viene inviato una volta che il pacco è arrivato da noi.`,
      received: (id) => `Il reso ${id} è arrivato da noi ed è in fase di controllo.`,
      refunded: (id) => `Il reso ${id} è concluso e rimborsato.`,
      rejected: (id) => `Non è stato possibile accettare il reso ${id}.`,
      withdrawn: (id) => `Il reso ${id} è stato ritirato.`,
    },
  },
  orders: { lead: 'I tuoi ultimi ordini:' },
  contact: {
    hours: (hours) => `Il nostro team c’è in questi orari: ${hours}.`,
    closedOn: (days) => `Chiuso: ${days}.`,
    at: (ways) => `Puoi contattarci qui: ${ways}.`,
    here: 'Oppure direttamente in questa chat.',
  },
  priceMatch: { toPerson: 'Una persona del team confronta i prezzi e ti risponde.' },
  notices: {
    shipped: {
      subject: (order) => `L’ordine ${order} è in viaggio`,
      text: (order, shop) =>
        `Buone notizie da ${shop}: l’ordine ${order} è stato affidato al corriere.`,
    },
    delayed: {
      subject: (order) => `L’ordine ${order} arriva più tardi`,
      text: (order, shop, day) =>
        `Ci dispiace: l’ordine ${order} di ${shop} arriva più tardi del previsto. Ora la consegna è prevista per ${day}.`,
      unknownDay: (order, shop) =>
        `Ci dispiace: l’ordine ${order} di ${shop} arriva più tardi del previsto. Non abbiamo ancora una nuova data.`,
    },
    delivered: {
      subject: (order) => `L’ordine ${order} è arrivato`,
      text: (order, shop) =>
        `L’ordine ${order} di ${shop} è stato consegnato. Se non c’è, rispondi a questa e-mail.`,
    },
    optOut: 'Se non vuoi ricevere questi avvisi, rispondi con STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from}–${to} giorni lavorativi`
  return to === 1 ? '1 giorno lavorativo' : `${to} giorni lavorativi`
}

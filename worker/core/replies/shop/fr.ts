import type { ShopStrings } from './strings.ts'

// French sets a no-break space (U+00A0) before ":", ";", "?", "!" and "%" and inside « ».
export const fr: ShopStrings = {
  stock: {
    inStock: (title) => `Nous avons cet article en stock\u00a0: ${title}.`,
    few: (title, units) =>
      units === 1
        ? `${title}\u00a0: il en reste 1 en stock.`
        : `${title}\u00a0: il en reste ${units} en stock.`,
    soldOut: (title) => `${title}\u00a0: en rupture de stock pour le moment.`,
    variants: (title, inStock, soldOut) =>
      `${title}\u00a0: ${inStock ? `en stock en ${inStock}` : 'rien en stock'}${soldOut ? `\u00a0; en rupture de stock\u00a0: ${soldOut}` : ''}.`,
    alternatives: (titles) => `En stock à la place\u00a0: ${titles}.`,
    offerWatch:
      'Souhaitez-vous un e-mail dès le retour en stock\u00a0? Donnez-moi simplement votre adresse e-mail.',
    mail: {
      subject: (title) => `De retour en stock\u00a0: ${title}`,
      text: (title, shop) =>
        `Vous avez demandé à la boutique ${shop} de vous prévenir du retour de cet article\u00a0: ${title}. Il est de nouveau en stock, dans la limite des quantités disponibles. C’est le seul e-mail à ce sujet.`,
    },
  },
  product: {
    price: (title, price) => `Prix de «\u00a0${title}\u00a0»\u00a0: ${price}.`,
    priceFrom: (title, price) =>
      `Prix de «\u00a0${title}\u00a0»\u00a0: à partir de ${price}, selon la version.`,
    fact: (name, value) => `${name}\u00a0: ${value}.`,
    says: (title, sentence) =>
      `Voici ce que nous savons de «\u00a0${title}\u00a0»\u00a0: ${sentence}`,
    notStated: (title) =>
      `La fiche de «\u00a0${title}\u00a0» ne le précise pas, et je préfère ne pas deviner. Une personne de l’équipe peut se renseigner.`,
    compare: (a, b) => `${a} et ${b} côte à côte\u00a0:`,
    cheaper: (title, difference) => `${difference} de moins\u00a0: ${title}.`,
    which: (titles) => `De quel article s’agit-il\u00a0: ${titles}\u00a0?`,
  },
  sizes: {
    chart: (title) => `Le guide des tailles de «\u00a0${title}\u00a0»\u00a0:`,
    row: (size, measures) => `${size}\u00a0: ${measures}`,
    fits: (size, title) =>
      `D’après le guide des tailles, votre taille pour «\u00a0${title}\u00a0» est\u00a0: ${size}.`,
    between: (smaller, larger) =>
      `Vous êtes entre ${smaller} et ${larger}. En ${smaller}, l’article est plus ajusté\u00a0; en ${larger}, plus ample.`,
    none: (title) =>
      `D’après le guide des tailles, aucune taille de «\u00a0${title}\u00a0» ne correspond à ces mesures.`,
    askMeasure: (measures) =>
      `Si vous me donnez vos mesures (${measures}), je regarde quelle est votre taille.`,
    range: (measure, from, to, unit) => `${measure} ${from}–${to} ${unit}`,
    measures: {
      chest: 'tour de poitrine',
      waist: 'tour de taille',
      hips: 'tour de hanches',
      inseam: 'entrejambe',
      height: 'stature',
      foot: 'longueur du pied',
    },
  },
  recommend: {
    lead: 'Voici ce qui pourrait vous convenir\u00a0:',
    item: (title, price, reasons) => `${title}, ${price} (${reasons})`,
    inBudget: (price) => `dans la limite de ${price}`,
    matches: (words) => `correspond à\u00a0: ${words}`,
    askNeed: 'Pour quel usage, et pour quel budget\u00a0?',
    none: 'Je ne trouve rien dans notre gamme qui corresponde à votre description, et je ne veux pas vous pousser vers autre chose.',
  },
  discount: {
    valid: (code, worth) => `Le code ${code} est valable\u00a0: ${worth}.`,
    percent: (percent) => `${percent.toLocaleString('fr')}\u00a0% de réduction`,
    until: (day) => `Il est valable jusqu’au ${day}.`,
    minimum: (amount) => `Il s’applique à partir de ${amount} d’achat.`,
    unknown: (code) => `Je ne connais pas de code ${code}. Vérifiez son orthographe.`,
    expired: (code, day) => `Le code ${code} a expiré le ${day}.`,
    notYet: (code, day) => `Le code ${code} est valable à partir du ${day}.`,
    inactive: (code) => `Le code ${code} n’est pas actif.`,
    usedUp: (code) => `Le code ${code} est épuisé.`,
    newCustomers: 'Il est réservé à une première commande.',
    onlyFor: (what) => `Il est valable uniquement pour\u00a0: ${what}.`,
    askCode: 'De quel code s’agit-il\u00a0? Saisissez-le tel que vous l’avez reçu.',
    cannotMake: 'Je ne peux pas créer de nouveaux codes.',
  },
  delivery: {
    lead: (country) => `Livraison (${country})\u00a0:`,
    option: (name, from, to, price) => `${name}\u00a0: ${workingDays(from, to)}, ${price}`,
    free: 'offerte',
    freeFrom: (amount) => `offerte à partir de ${amount}`,
    notTo: (country) => `Nous ne livrons pas dans ce pays\u00a0: ${country}.`,
  },
  loyalty: {
    balance: (points, worth) =>
      `Votre solde de points\u00a0: ${points}${worth ? `, d’une valeur de ${worth}` : ''}.`,
    none: 'Il n’y a pas encore de points à cette adresse.',
    earn: (perUnit) =>
      `Chaque unité monétaire entière dépensée rapporte ${perUnit === 1 ? '1 point' : `${perUnit} points`}.`,
  },
  refund: {
    none: (order) => `Il n’y a pas de remboursement pour la commande ${order} à ce jour.`,
    whole: (order, day) =>
      `La commande ${order} a été entièrement remboursée${day ? ` le ${day}` : ''}.`,
    part: (order) => `Une partie de la commande ${order} a été remboursée.`,
    amount: (amount) => `Le montant est de ${amount}.`,
    returnState: {
      requested: (id) =>
        `Le retour ${id} est ouvert\u00a0; l’argent est envoyé une fois le colis arrivé chez nous.`,
      received: (id) => `Le retour ${id} est arrivé chez nous et est en cours de vérification.`,
      refunded: (id) => `Le retour ${id} est terminé et remboursé.`,
      rejected: (id) => `Le retour ${id} n’a pas pu être accepté.`,
      withdrawn: (id) => `La demande de retour ${id} a été retirée.`,
    },
  },
  orders: { lead: 'Vos dernières commandes\u00a0:' },
  contact: {
    hours: (hours) => `Notre équipe est là aux horaires suivants\u00a0: ${hours}.`,
    closedOn: (days) => `Fermé\u00a0: ${days}.`,
    at: (ways) => `Vous pouvez nous joindre ici\u00a0: ${ways}.`,
    here: 'Ou directement dans cette discussion.',
  },
  priceMatch: { toPerson: 'Une personne de l’équipe compare les prix et vous répond.' },
  notices: {
    shipped: {
      subject: (order) => `La commande ${order} est en route`,
      text: (order, shop) =>
        `Bonne nouvelle de la boutique ${shop}\u00a0: la commande ${order} a été remise au transporteur.`,
    },
    delayed: {
      subject: (order) => `La commande ${order} arrive plus tard`,
      text: (order, shop, day) =>
        `Nous sommes désolés\u00a0: la commande ${order} de la boutique ${shop} arrive plus tard que prévu. La livraison est maintenant attendue le ${day}.`,
      unknownDay: (order, shop) =>
        `Nous sommes désolés\u00a0: la commande ${order} de la boutique ${shop} arrive plus tard que prévu. Nous n’avons pas encore de nouvelle date.`,
    },
    delivered: {
      subject: (order) => `La commande ${order} est arrivée`,
      text: (order, shop) =>
        `La commande ${order} de la boutique ${shop} a été livrée. Si vous ne l’avez pas, répondez simplement à cet e-mail.`,
    },
    optOut: 'Si vous ne souhaitez pas recevoir ces nouvelles, répondez STOP.',
  },
}

function workingDays(from: number, to: number): string {
  if (from !== to) return `${from} à ${to} jours ouvrés`
  return to === 1 ? '1 jour ouvré' : `${to} jours ouvrés`
}

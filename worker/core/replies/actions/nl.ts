import type { ActionStrings } from './strings.ts'

export const nl: ActionStrings = {
  verify: {
    codeSent: (address) =>
      `Voordat ik iets verander, moet ik zeker weten dat jij het bent. Ik heb een code van 6 cijfers gestuurd naar ${address}, het adres bij de bestelling. Typ de code hier; hij is een uur geldig.`,
    codeMaybe:
      'Als we dat adres kennen, is er een code van 6 cijfers naar onderweg. Typ de code hier; hij is een uur geldig.',
    wrongCode:
      'Die code klopt niet. Kijk in onze nieuwste e-mail en typ de 6 cijfers nog een keer.',
    askEmail: 'Welk e-mailadres gebruik je bij ons?',
    tooMany:
      'Ik kan vandaag geen code meer naar dat adres sturen. Een collega kan je in plaats daarvan helpen.',
    verified: 'Dank je, nu weet ik dat jij het bent.',
    mailSubject: (shop) => `Je code voor ${shop}`,
    mailText: (code, shop) =>
      `Je code voor de chat met ${shop} is ${code}. Hij is een uur geldig. Heb je er niet om gevraagd? Dan kun je deze e-mail negeren; er is niets veranderd.`,
  },

  ask: {
    'order.cancel': (order) => `Zal ik de hele bestelling ${order} annuleren?`,
    'claim.open': (order) =>
      `Volgens de bezorgdienst is ${order} bezorgd. Kijk eerst bij de buren, bij de deur en in de brievenbus. Ligt er niets? Zal ik dan bij de bezorgdienst een onderzoek aanvragen?`,
    'invoice.send': (order) =>
      `Zal ik een kopie van de factuur van ${order} mailen naar het adres bij de bestelling?`,
    'order.payment': (order) => `Zal ik de betaalwijze van ${order} wijzigen?`,
    'order.items': (order, swaps) => `Zal ik bestelling ${order} zo wijzigen: ${swaps}?`,
    'order.quantity': (order, what) => `Zal ik bestelling ${order} wijzigen in ${what}?`,
    'order.address': (order, address) =>
      `Zal ik bestelling ${order} naar dit adres sturen: ${address}?`,
    'return.open': (order, what) =>
      `Zal ik voor dit uit bestelling ${order} een retour aanmelden: ${what}?`,
    'return.exchange': (order, swaps) =>
      `Zal ik voor bestelling ${order} een omruiling aanmelden: ${swaps}?`,
    'refund.pay': (order, amount) => `Zal ik voor bestelling ${order} ${amount} terugbetalen?`,
    'subscription.pause': (what, months) => `Zal ik je abonnement (${what}) ${months} pauzeren?`,
    'subscription.resume': (what) => `Zal ik je abonnement (${what}) weer laten lopen?`,
    'subscription.skip': (what, day) => `Zal ik de levering van ${what} op ${day} overslaan?`,
    'subscription.swap': (what, into) => `Zal ik je abonnement omzetten van ${what} naar ${into}?`,
    'subscription.frequency': (what, every) => `Zal ik ${what} voortaan ${every} sturen?`,
    'subscription.cancel': (what) => `Zal ik je abonnement (${what}) opzeggen?`,
    'account.reset': () =>
      'Zal ik een link naar je adres laten sturen waarmee je een nieuw wachtwoord kunt instellen?',
    'account.email': (to) => `Zal ik het adres van je account wijzigen in ${to}?`,
    'account.address': (address) => `Zal ik dit als je adres opslaan: ${address}?`,
    'stock.watch': (what) => `Zal ik je mailen zodra dit weer op voorraad is: ${what}?`,
    'newsletter.stop': (address) => `Zal ik ${address} afmelden voor de nieuwsbrief?`,
    'privacy.export': () => 'Zal ik een kopie aanvragen van alle gegevens die we van je bewaren?',
    'privacy.erase': () => 'Zal ik een verzoek indienen om je gegevens te wissen?',
  },
  done: {
    'order.cancel': 'Gedaan: de bestelling is geannuleerd.',
    'order.address': 'Gedaan: de bestelling gaat naar het nieuwe adres.',
    'order.items': 'Gedaan: de bestelling is gewijzigd.',
    'order.quantity': 'Gedaan: de bestelling is gewijzigd.',
    'order.payment': 'Gedaan: de betaalwijze is gewijzigd.',
    'return.open': 'Gedaan: je retour is aangemeld.',
    'return.exchange': 'Gedaan: je omruiling is aangemeld.',
    'return.withdraw': 'Gedaan: de retour is ingetrokken.',
    'refund.pay': 'Gedaan: de terugbetaling is onderweg.',
    'claim.open':
      'Gedaan: het onderzoek bij de bezorgdienst is aangevraagd. Een collega volgt het op.',
    'subscription.pause': 'Gedaan: je abonnement is gepauzeerd.',
    'subscription.resume': 'Gedaan: je abonnement loopt weer.',
    'subscription.skip': 'Gedaan: de volgende levering wordt overgeslagen.',
    'subscription.swap': 'Gedaan: je abonnement is gewijzigd.',
    'subscription.frequency': 'Gedaan: het nieuwe ritme geldt vanaf de volgende levering.',
    'subscription.cancel': 'Gedaan: je abonnement is opgezegd.',
    'account.reset':
      'Als er een account met dat adres is, is er een link voor een nieuw wachtwoord naar onderweg. Kijk ook in de map met ongewenste e-mail.',
    'account.email': 'Gedaan: je account heeft het nieuwe adres.',
    'account.address': 'Gedaan: je adres is opgeslagen.',
    'stock.watch': 'Gedaan: we schrijven je zodra het product er weer is.',
    'newsletter.stop': 'Gedaan: dat adres krijgt geen nieuwsbrieven meer.',
    'invoice.send': 'Gedaan: de factuur zit in je mailbox.',
    'privacy.export': 'Gedaan: de kopie van je gegevens is naar je onderweg.',
    'privacy.erase': 'Gedaan: je gegevens zijn gewist.',
  },
  moneyBack: (amount, when) => `Je krijgt ${amount} ${when} terug.`,
  moneyDue: (amount) => `Er wordt nog ${amount} in rekening gebracht.`,
  days: (from, to) =>
    from === to
      ? `binnen ${to === 1 ? '1 werkdag' : `${to} werkdagen`}`
      : `binnen ${from} tot ${to} werkdagen`,
  atOnce: 'meteen',
  returnNumber: (id) => `Je retournummer is ${id}.`,
  returnNext: 'Zet het op het pakket; de instructies staan in de e-mail.',
  returnLink: (link) => `Hier vind je je retourlabel: ${link}`,
  undoHint: (minutes) =>
    `Je kunt dit binnen ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} ongedaan maken.`,
  receiptByMail: (address) => `Er gaat een bevestiging naar ${address}.`,
  slow: 'Ik heb het doorgegeven, maar het systeem van de winkel is nu traag. Ik laat het je hier weten zodra het gelukt is; stuur het niet nog een keer.',
  failed: 'Dat is niet gelukt. Er is niets veranderd en een collega pakt het op.',
  declined: 'Prima, ik heb alles gelaten zoals het is.',
  yesOrNo: 'Wil je met ja of nee antwoorden?',

  choiceYes: 'Ja, graag',
  choiceNo: 'Nee, laat maar',
  choiceUndo: 'Ongedaan maken',

  refused: {
    identity: 'Dat kan ik pas doen als ik weet dat jij het bent.',
    not_yours: 'Dat kan ik niet aan jouw gegevens koppelen.',
    not_found: 'Dat kan ik niet vinden. Controleer het en stuur het me nog een keer.',
    not_offered: 'Dat biedt de winkel hier niet aan.',
    shipped:
      'De bestelling is al weg uit ons magazijn en kan niet meer worden gewijzigd of geannuleerd. Je kunt hem terugsturen als hij is aangekomen.',
    not_delivered: 'Dat kan pas als het pakket is aangekomen.',
    cancelled: 'Dat is al geannuleerd.',
    unpaid: 'Er is nog niet betaald, dus er valt niets terug te betalen.',
    changed_before:
      'De bestelling is al een keer gewijzigd en kan niet meer worden gewijzigd of geannuleerd.',
    returned_before: 'Daarvoor is al een retour of een omruiling aangemeld.',
    out_of_window: 'De termijn daarvoor is volgens onze voorwaarden voorbij.',
    not_returnable: 'Dit soort producten kan niet worden teruggestuurd.',
    not_in_order: 'Dat zit niet in dat aantal in deze bestelling.',
    not_available: 'Die uitvoering is op dit moment niet op voorraad.',
    other_product: 'Ruilen kan alleen voor een andere uitvoering van hetzelfde product.',
    same_item: 'Dat is de uitvoering die je al hebt.',
    payment_method: 'Die betaalwijze kan hiervoor niet worden gebruikt.',
    balance: 'Het saldo van die cadeaukaart is niet genoeg.',
    reason: 'Om die reden kan het volgens onze voorwaarden niet.',
    over_paid: 'Dat is meer dan er is betaald.',
    over_limit: 'Over dat bedrag moet een collega beslissen.',
    cap: 'Dat is de laatste tijd te vaak gebeurd; een collega neemt het over.',
    address:
      'Het adres is niet volledig. Ik heb straat en huisnummer, postcode, plaats en land nodig.',
    country: 'In dat land bezorgen we niet.',
    nothing_changes: 'Het is al zo, dus er is niets veranderd.',
    subscription_state: 'Dat kan niet zoals het abonnement nu is.',
    email: 'Dat e-mailadres kan niet worden gebruikt.',
  },

  need: {
    item: (items) => `Welk artikel bedoel je: ${items}?`,
    variant: (item, variants) => `Wat wil je in plaats van ${item}? Er is: ${variants}.`,
    quantity: (item) => `Hoeveel stuks van ${item} wil je?`,
    address: 'Stuur me het volledige nieuwe adres: straat en huisnummer, postcode en plaats, land.',
    reason: (reasons) => `Wat is de reden? Dit kunnen we accepteren: ${reasons}.`,
    newEmail: 'Welk adres moet het voortaan zijn?',
    months: 'Hoeveel maanden moet de pauze duren?',
    frequency: 'Hoe vaak moet er worden geleverd? Bijvoorbeeld elke 4 weken.',
    subscription: (list) => `Welk abonnement bedoel je: ${list}?`,
    noSubscription: 'Ik vind geen abonnement bij jouw adres.',
    whichOrder: (list) => `Welke bestelling bedoel je: ${list}?`,
    whichChange: 'Wat zal ik wijzigen: de uitvoering van een product of het aantal stuks?',
  },
  months: (count) => (count === 1 ? '1 maand' : `${count} maanden`),
  every: (days) => {
    if (days === 1) return 'elke dag'
    if (days === 7) return 'elke week'
    return days % 7 === 0 ? `elke ${days / 7} weken` : `elke ${days} dagen`
  },
  units: (count, title) => `${count} × ${title}`,
  swap: (from, to) => `${to} in plaats van ${from}`,
}

import type { Strings } from './strings.ts'

export const nl: Strings = {
  greeting: (desk, shop) =>
    `Hoi, ik ben ${desk}, de AI-assistent van ${shop}. Ik kan dag en nacht je bestelling opzoeken en vragen over de winkel beantwoorden. Praat je liever met een medewerker? Dat kan altijd.`,
  askOrderNumber: (example) =>
    `Ik kijk het graag voor je na. Wat is je bestelnummer? Het ziet er zo uit: ${example}.`,
  findOrderNumber: (example) =>
    `Je bestelnummer staat in het onderwerp van je bevestigingsmail en op de factuur; het ziet er zo uit: ${example}. Kun je het niet vinden? Dan kan een collega de bestelling voor je opzoeken.`,
  askProof: (orders) =>
    `Dank je. Om je ${orders} te laten zien, heb ik het e-mailadres nodig waarmee is besteld, of de postcode van het bezorgadres.`,
  denied:
    'Ik kan dit bestelnummer niet koppelen aan dit e-mailadres of deze postcode. Controleer ze allebei en probeer het opnieuw, of praat met een medewerker.',
  someDenied:
    'Ik kon niet alle bestellingen die je noemde aan dit e-mailadres of deze postcode koppelen.',
  lockedOut:
    'Om bestellingen privé te houden kan ik hier een tijdje geen bestellingen meer controleren.',

  state: {
    cancelled: (order) => `Je bestelling ${order} is geannuleerd.`,
    unpaid: (order) =>
      `Je bestelling ${order} wacht nog op betaling; we versturen hem zodra de betaling binnen is.`,
    preparing: (order) =>
      `Je bestelling ${order} is betaald en wordt klaargemaakt. Hij is nog niet verzonden.`,
    partly_shipped: (order) => `Een deel van je bestelling ${order} is verzonden.`,
    shipped: (order) => `Je bestelling ${order} is overgedragen aan de bezorgdienst.`,
    in_transit: (order) => `Je bestelling ${order} is onderweg.`,
    out_for_delivery: (order) => `Goed nieuws: je bestelling ${order} wordt vandaag bezorgd.`,
    delivered: (order) => `Je bestelling ${order} is bezorgd.`,
    partly_delivered: (order) => `Een deel van je bestelling ${order} is bezorgd.`,
    attempted: (order) =>
      `De bezorgdienst heeft geprobeerd je bestelling ${order} te bezorgen, maar kon hem niet afgeven.`,
    exception: (order) => `Er is een probleem met de bezorging van je bestelling ${order}.`,
    returned: (order) => `Je bestelling ${order} is op de terugweg naar ons.`,
  },
  placedOn: (date) => `De bestelling is geplaatst op ${date}.`,
  notShipped: (units) =>
    units === 1
      ? '1 artikel is nog niet verzonden.'
      : `${units} artikelen zijn nog niet verzonden.`,
  parcel: (position, count, units) =>
    `Pakket ${position} van ${count} (${units === 1 ? '1 artikel' : `${units} artikelen`})`,
  parcelState: {
    label_created: 'overgedragen aan de bezorgdienst, nog niet gescand',
    in_transit: 'onderweg',
    out_for_delivery: 'wordt vandaag bezorgd',
    delivered: 'bezorgd',
    attempted: 'bezorging is geprobeerd',
    exception: 'opgehouden door een probleem',
    returned: 'op de terugweg naar ons',
  },
  shippedOn: (date) => `Verzonden op ${date}.`,
  deliveredOn: (date) => `Bezorgd op ${date}.`,
  expectedOn: (date) => `De bezorging wordt verwacht op ${date}.`,
  expectedLate: (date) => `De bezorging werd verwacht op ${date} en is vertraagd. Sorry daarvoor.`,
  carrierTracking: (carrier, tracking) => `${carrier}, trackingnummer ${tracking}.`,
  trackingOnly: (tracking) => `Trackingnummer ${tracking}.`,
  lateOffer:
    'Wil je dat we het navragen bij de bezorgdienst? Dan kan een collega dit voor je oppakken.',
  helpOffer: 'Klopt er iets niet? Dan kan een collega dit voor je oppakken.',

  articleLead: (title) => `Op onze hulppagina ‘${title}’ staat:`,
  articleInOtherLanguage: (language) =>
    `Onze hulppagina hierover is in het ${language} geschreven:`,
  notSure:
    'Dat weet ik niet zeker en ik wil er niet naar raden. Wil je dat een medewerker antwoordt, of kun je het in andere woorden vragen?',
  unclear:
    'Dat begreep ik niet helemaal. Je kunt me vragen stellen over een bestelling, bezorging, retour of betaling, of met een medewerker praten.',

  hello: (desk) => `Hallo! Met ${desk}, de AI-assistent. Waarmee kan ik je helpen?`,
  thanks: 'Graag gedaan! Kan ik nog iets voor je doen?',
  bye: 'Bedankt voor je bezoek. Nog een fijne dag!',
  acknowledged: 'Prima. Kan ik je nog ergens anders mee helpen?',
  iAmAi: (desk, shop) =>
    `Ik ben ${desk}, een AI-assistent van ${shop}, en geen mens. Praat je liever met een medewerker? Zeg het gerust.`,

  handover: (when) => `Ik geef dit door aan een collega, met alles wat je hebt geschreven. ${when}`,
  draftWaiting: (when) =>
    `Dank je, ik heb alles klaargezet voor een collega, die het controleert en je antwoord geeft. ${when}`,
  answersWithin: (duration) => `Je krijgt meestal binnen ${duration} antwoord, gewoon hier.`,
  answersFrom: (moment) => `Ons team is er weer vanaf ${moment} uur en antwoordt je hier.`,
  answersSoon: 'Je krijgt hier zo snel mogelijk antwoord.',
  askEmail: 'Op welk e-mailadres kunnen we je bereiken, mocht je weg moeten?',
  emailNoted: (email) => `Dank je wel. We kunnen je ook bereiken via ${email}.`,
  safetyFirst:
    'Is er iemand gewond of in gevaar? Bel dan eerst het alarmnummer van het land waar je bent.',
  crisis:
    'Wat erg dat je dit doormaakt. Je bent belangrijk. Ben je in gevaar, bel dan nu het alarmnummer van het land waar je bent (112 in Europa, 911 in de VS); bij een hulplijn in je buurt kun je op elk moment met iemand praten.',
  overdue: (when) =>
    `Je wacht al langer dan we hadden beloofd. Dat spijt me; ik heb het team er nog eens op gewezen. ${when}`,
  agentJoined: (name) => `${name} doet nu mee aan het gesprek.`,
  deskBack: (desk) => `${desk}, de AI-assistent, is terug in het gesprek.`,
  resolved:
    'Dit gesprek is als opgelost gemarkeerd. Schrijf gerust opnieuw als je nog iets nodig hebt.',
  cannotLookUp:
    'Ik kan op dit moment geen bestellingen opzoeken. Een collega kijkt het na en geeft je antwoord.',

  choicePerson: 'Met een medewerker praten',
  choiceNoNumber: 'Ik kan het niet vinden',
  choiceTrack: 'Waar is mijn bestelling?',
  and: 'en',
  minutes: (count) => (count === 1 ? '1 minuut' : `${count} minuten`),
  hours: (count) => `${count} uur`,
  mailSubject: 'Je bericht aan ons',
  mailSignature: (desk, shop) =>
    `${desk}, AI-assistent van ${shop}. Wil je liever een medewerker, zeg het dan gewoon.`,
}

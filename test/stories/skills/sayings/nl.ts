import type { Sayings } from './sayings.ts'

export const NL: Sayings = {
  cancelOrder: (order) => `Hoi, kun je bestelling ${order} annuleren? ik heb het niet meer nodig`,
  changeAddress: (order) => `Bestelling ${order} moet naar een ander adres`,
  newAddress: 'Lindenweg 5, 04177 Leipzig, Duitsland',
  changeQuantity: (order, item, count) =>
    `kun je bij bestelling ${order} er ${count} van maken van de ${item}?`,
  changeVariant: (order, item, variant) => `bij ${order} wil ik ${item} toch liever in ${variant}`,
  startReturn: (order) => `Ik wil iets uit bestelling ${order} terugsturen`,
  returnReason: 'het past niet',
  exchange: (order, item, variant) => `kan ik ${item} uit ${order} ruilen voor ${variant}?`,
  refundStatus: (order) => `waar blijft mijn terugbetaling van ${order}?`,
  refundRequest: (order) =>
    `per ongeluk dubbel besteld, kan ik mijn geld terugkrijgen voor ${order}? het is nog niet verzonden`,
  missing: (order) => `volgens track & trace is ${order} bezorgd maar ik heb niks gekregen`,
  pauseSubscription: 'ik wil mijn abonnement graag een tijdje pauzeren',
  skipDelivery: 'sla de volgende levering maar over',
  changeFrequency: 'ik wil mijn abonnement voortaan om de 8 weken',
  cancelSubscription: 'Ik wil mijn abonnement opzeggen',
  passwordReset: 'ik kan niet inloggen, wachtwoord vergeten',
  changeEmail: (to) => `kun je het e-mailadres van mijn account veranderen in ${to}?`,
  deliveryCost: (country) => `hoe lang duurt verzending naar ${country} en wat kost het?`,
  inStock: (product) => `is ${product} op voorraad?`,
  watch: 'ja, laat maar weten als het er weer is',
  sizeAdvice: (product, chest) =>
    `mijn borstomvang is ${chest} cm, welke maat ${product} moet ik hebben?`,
  productFact: (product) => `van welk materiaal is ${product}?`,
  compare: (a, b) => `wat is het verschil tussen ${a} en ${b}?`,
  recommend: 'ik zoek een cadeau voor mijn moeder, iets warms onder de 80 euro',
  discount: (code) => `waarom werkt mijn code ${code} niet?`,
  loyalty: 'hoeveel punten heb ik?',
  invoice: (order) => `ik heb een kopie van de factuur van ${order} nodig`,
  newsletter: (email) => `haal ${email} alsjeblieft van de nieuwsbrief af`,
  hours: 'wanneer zijn jullie bereikbaar?',
  contact: 'wat is jullie telefoonnummer en adres?',
  business: 'ik heb een winkeltje en wil graag groot inkopen om door te verkopen',
  exportData: 'ik wil graag een kopie van al mijn gegevens, AVG',
  eraseData: 'verwijder alsjeblieft al mijn gegevens',
  greeting: 'hoi',
  thanks: 'heel erg bedankt!',
  robot: 'ben je een robot?',
  yes: 'ja graag',
  no: 'nee',
  undo: 'draai het maar weer terug',

  again: {
    cancelOrder: (order) => `verkeerde gekocht, kan ${order} nog gestopt worden voor het weggaat?`,
    changeAddress: (order) =>
      `oeps, op ${order} staat mijn oude adres nog. kan dat nog aangepast worden?`,
    newAddress: 'stuur het naar Lindenweg 5, 04177 Leipzig, Duitsland',
    changeQuantity: (order, item, count) =>
      `foutje met het aantal in ${order}, ik moet ${count} x ${item} hebben`,
    changeVariant: (order, item, variant) =>
      `verkeerde optie gekozen in ${order}, graag ${item} omzetten naar ${variant} voordat jullie het versturen`,
    startReturn: (order) => `wat ik kreeg in ${order} valt tegen, hoe regel ik een retour?`,
    returnReason: 'te strak',
    exchange: (order, item, variant) =>
      `${item} van ${order} is toch niet goed, mag ik in plaats daarvan ${variant}?`,
    refundStatus: (order) =>
      `ik heb ${order} al een tijd geleden geretourneerd, is het geld al overgemaakt?`,
    refundRequest: (order) =>
      `ergens anders goedkoper gevonden. ${order} is nog niet weg, dus graag het bedrag terugstorten`,
    missing: (order) =>
      `bij ${order} staat dat het afgeleverd is, maar er ligt geen pakje en de buren hebben ook niks`,
    pauseSubscription: 'ik ben binnenkort lang weg, kan mijn abonnement even stilgezet worden?',
    skipDelivery:
      'ik heb nog genoeg liggen, kan de eerstvolgende zending van mijn abonnement vervallen?',
    changeFrequency: 'mijn abonnement komt te vaak, kan het eens in de 8 weken?',
    cancelSubscription: 'stop mijn abonnement maar, ik gebruik het niet meer',
    passwordReset: 'ik weet mijn wachtwoord niet meer en kom mijn account niet in',
    changeEmail: (to) => `ik heb een nieuw mailadres, ${to}, kan dat in mijn account gezet worden?`,
    deliveryCost: (country) => `leveren jullie ook in ${country}? hoeveel dagen en welke kosten?`,
    inStock: (product) => `hebben jullie ${product} nog?`,
    watch: 'graag, mail me zodra ik het weer kan bestellen',
    sizeAdvice: (product, chest) => `${product}, welke maat bij ${chest} cm rond de borst?`,
    productFact: (product) => `waar is ${product} van gemaakt, echte wol?`,
    compare: (a, b) => `${a} of ${b}, kun je die eens vergelijken?`,
    recommend: 'wat raad je aan dat lekker warm is en minder dan 80 euro kost?',
    discount: (code) => `heb ${code} bij het afrekenen ingevuld en hij zegt ongeldig`,
    loyalty: 'wat is mijn puntensaldo?',
    invoice: (order) => `kun je me de rekening van ${order} nog een keer sturen? voor de belasting`,
    newsletter: (email) => `ik hoef geen reclamemails meer, mijn adres is ${email}`,
    hours: 'wat zijn jullie openingstijden?',
    contact: 'op welk nummer kan ik jullie bellen en waar zit het bedrijf?',
    business:
      'hebben jullie inkoopprijzen voor winkels? we willen jullie spullen in ons assortiment opnemen',
    exportData:
      'wat hebben jullie allemaal over mij opgeslagen? graag alles toesturen (inzageverzoek)',
    eraseData: 'ik wil dat jullie alles wissen wat jullie van mij hebben',
    greeting: 'goedemorgen',
    thanks: 'top, dank je voor de hulp',
    robot: 'praat ik hier met een machine?',
    yes: 'prima, doe maar',
    no: 'nee, laat maar zo',
    undo: 'ik heb me bedacht, toch maar niet',
  },
}

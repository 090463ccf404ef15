import type { Things } from './things.ts'

export const italianThings: Things = {
  numbers: 'un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  pieces:
    'pezzo pezzi paio paia unità confezione confezioni bottiglia bottiglie scatola scatole copie',
  size: 'taglia taglie misura numero',
  sizeNames: { S: 'piccola', M: 'media', L: 'grande' },
  colours: {
    black: 'nero nera neri nere',
    white: 'bianco bianca bianchi bianche panna',
    grey: 'grigio grigia grigi grigie antracite',
    red: 'rosso rossa rossi rosse bordeaux',
    blue: 'blu azzurro azzurra celeste turchese',
    green: 'verde verdi',
    yellow: 'giallo gialla gialli gialle',
    orange: 'arancione arancioni',
    purple: 'viola lilla',
    pink: 'rosa',
    brown: 'marrone marroni',
    beige: 'beige',
    gold: 'oro dorato dorata',
    silver: 'argento argentato argentata',
  },
  sku: 'sku riferimento rif codice articolo modello',
  days: 'giorno giorni',
  weeks: 'settimana settimane',
  months: 'mese mesi',
  ago: 'fa da',
  ahead: 'tra fra entro',
  near: { oggi: 0, stasera: 0, domani: 1, dopodomani: 2, ieri: -1 },
  joiners: 'e anche inoltre',
  streets: { before: 'via viale piazza corso largo vicolo strada piazzale' },
}

import type { Things } from './things.ts'

export const germanThings: Things = {
  numbers:
    'ein/eine/einen/eins/einer/einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  pieces:
    'stück stk stücke paar flasche flaschen packung packungen karton kartons exemplar exemplare',
  size: 'größe größen gr konfektionsgröße schuhgröße',
  sizeNames: { S: 'klein', M: 'mittel', L: 'groß' },
  colours: {
    black: 'schwarz schwarze schwarzen schwarzer schwarzes',
    white: 'weiß weiße weißen weißer weißes cremeweiß',
    grey: 'grau graue grauen grauer graues anthrazit',
    red: 'rot rote roten roter rotes',
    blue: 'blau blaue blauen blauer blaues dunkelblau hellblau türkis',
    green: 'grün grüne grünen grüner grünes dunkelgrün hellgrün',
    yellow: 'gelb gelbe gelben gelber gelbes',
    orange: 'orange orangene orangenen',
    purple: 'lila violett violette',
    pink: 'rosa pink',
    brown: 'braun braune braunen brauner braunes',
    beige: 'beige',
    gold: 'gold golden goldene goldenen',
    silver: 'silber silbern silberne silbernen',
  },
  sku: 'sku artikelnummer artikelnr artikel art modell modellnummer',
  days: 'tag tage tagen',
  weeks: 'woche wochen',
  months: 'monat monate monaten',
  ago: 'vor seit',
  ahead: 'in innerhalb binnen',
  near: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  weekdays: { sonnabend: 6 },
  joiners: 'und außerdem auch sowie übrigens',
  streets: { glued: 'straße strasse str weg platz allee gasse ring damm ufer chaussee' },
}

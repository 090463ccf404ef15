import type { Things } from './things.ts'

export const englishThings: Things = {
  numbers: 'one two three four five six seven eight nine ten eleven twelve',
  pieces:
    'piece pieces pcs pc pair pairs unit units item items copy copies bottle bottles box boxes pack packs packet packets qty',
  size: 'size sizes sized',
  sizeNames: { S: 'small', M: 'medium', L: 'large' },
  colours: {
    black: 'black',
    white: 'white ivory cream',
    grey: 'grey gray charcoal',
    red: 'red burgundy',
    blue: 'blue navy turquoise',
    green: 'green olive',
    yellow: 'yellow',
    orange: 'orange',
    purple: 'purple violet lilac',
    pink: 'pink',
    brown: 'brown tan',
    beige: 'beige',
    gold: 'gold golden',
    silver: 'silver',
  },
  sku: 'sku article art model mpn upc ean',
  days: 'day days',
  weeks: 'week weeks',
  months: 'month months',
  ago: 'ago',
  ahead: 'in within',
  near: { today: 0, tonight: 0, tomorrow: 1, tmrw: 1, tomorow: 1, yesterday: -1 },
  joiners: 'and also plus btw additionally besides',
  streets: {
    after:
      'street st road rd avenue ave lane ln drive dr court ct close way place boulevard blvd terrace square crescent grove gardens park mews parkway',
  },
}

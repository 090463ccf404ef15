import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import type { Entities } from '../../../shared/understanding.ts'
import { understand } from '../../../worker/core/understand.ts'

function named(kind: keyof Entities, text: string, fallback: Language = 'en') {
  const found = understand(text, { expecting: undefined, fallback }).entities[kind]
  for (const { start, end, text: words, because } of found) {
    expect(text.slice(start, end)).toBe(words)
    expect(because).not.toBe('')
  }
  return found.map(({ value }) => value)
}

describe('days as people name them', () => {
  test.each<[Language, string, Entities['dates'][number]['value']]>([
    ['en', 'I need it by 2026-12-24 please', { year: 2026, month: 12, day: 24 }],
    ['en', 'I ordered on 03/25/2026', { year: 2026, month: 3, day: 25 }],
    ['en', 'the wedding is on March 12th', { month: 3, day: 12 }],
    ['en', 'the wedding is on the 12th of March 2027', { year: 2027, month: 3, day: 12 }],
    ['en', 'I need it by Saturday', { weekday: 6 }],
    ['en', 'will it come tomorrow', { inDays: 1 }],
    ['en', 'I ordered two weeks ago', { inDays: -14 }],
    ['en', 'the party is in 3 days', { inDays: 3 }],
    ['de', 'Ich habe am 24.12.2026 Geburtstag', { year: 2026, month: 12, day: 24 }],
    ['de', 'Bitte bis zum 3. März liefern', { month: 3, day: 3 }],
    ['de', 'ich brauche es bis Samstag', { weekday: 6 }],
    ['de', 'vor drei Tagen bestellt und noch nichts da', { inDays: -3 }],
    ['nl', 'ik heb het zaterdag nodig', { weekday: 6 }],
    ['nl', 'twee weken geleden besteld', { inDays: -14 }],
    ['fr', 'il me le faut pour le 12 décembre', { month: 12, day: 12 }],
    ['fr', "j'ai commandé il y a trois jours", { inDays: -3 }],
    ['es', 'lo necesito antes del 5 de enero', { month: 1, day: 5 }],
    ['es', 'lo pedí hace dos semanas', { inDays: -14 }],
    ['it', 'mi serve entro venerdì', { weekday: 5 }],
    ['it', 'ho ordinato tre giorni fa', { inDays: -3 }],
  ])('%s: %s', (language, text, value) => {
    expect(named('dates', text, language)).toEqual([value])
  })

  test.each<[Language, string]>([
    ['de', 'Guten Morgen, wo ist mein Paket?'],
    ['en', 'I may come back to you'],
    ['en', 'my order is 1042'],
    ['en', 'it costs 12.50'],
    ['es', 'buenos días, quiero ayuda'],
  ])('%s: “%s” names no day', (language, text) => {
    expect(named('dates', text, language)).toEqual([])
  })
})

describe('sizes', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'I want it in size M please', ['M']],
    ['en', 'can I swap the XL for an XXL', ['XL', 'XXL']],
    ['en', 'do you have it in UK 8?', ['UK 8']],
    ['en', 'size 42.5 is sold out', ['42.5']],
    ['en', 'the jeans W32 L34', ['W32 L34']],
    ['de', 'Haben Sie das in Größe 38?', ['38']],
    ['nl', 'hebben jullie maat 42 nog', ['42']],
    ['fr', 'avez-vous la taille 40 en stock', ['40']],
    ['es', '¿tienen la talla M?', ['M']],
    ['it', 'avete la taglia L disponibile', ['L']],
    ['en', 'it is too small', []],
    ['en', 'I placed a large order', []],
  ])('%s: %s', (language, text, values) => {
    expect(named('sizes', text, language)).toEqual(values)
  })
})

describe('colours, quantities, product codes and streets', () => {
  test.each<[keyof Entities, Language, string, (string | number)[]]>([
    ['colours', 'en', 'I got the navy one, not the black one', ['blue', 'black']],
    ['colours', 'de', 'Ich möchte die schwarze Jacke', ['black']],
    ['colours', 'fr', 'une robe verte', ['green']],
    ['colours', 'es', 'la camisa roja', ['red']],
    ['quantities', 'en', 'I ordered two pairs and got 1', [2]],
    ['quantities', 'en', 'please send 3x of them', [3]],
    ['quantities', 'en', 'qty 12', [12]],
    ['quantities', 'de', 'ich möchte drei Stück', [3]],
    ['quantities', 'nl', 'ik wil vier stuks', [4]],
    ['quantities', 'it', 'vorrei due confezioni', [2]],
    ['skus', 'en', 'is sku AB-1234 in stock', ['AB-1234']],
    ['skus', 'de', 'Artikelnummer: LMP300-B', ['LMP300-B']],
    ['skus', 'fr', 'la référence TX4410 est épuisée', ['TX4410']],
    [
      'addresses',
      'en',
      'send it to 12 Baker Street, 90210 Dallas please',
      ['12 Baker Street, 90210 Dallas'],
    ],
    [
      'addresses',
      'de',
      'Neue Adresse: Lindenstraße 5, 10969 Berlin',
      ['Lindenstraße 5, 10969 Berlin'],
    ],
    ['addresses', 'nl', 'stuur naar Keizersgracht 100', ['Keizersgracht 100']],
    ['addresses', 'fr', "j'habite 14 rue de la Paix", ['14 rue de la Paix']],
    ['addresses', 'es', 'vivo en calle Mayor 23, gracias', ['calle Mayor 23']],
    ['addresses', 'it', 'il mio indirizzo è via Roma 5', ['via Roma 5']],
    ['addresses', 'en', 'where is order 1042', []],
  ])('%s, %s: %s', (kind, language, text, values) => {
    expect(named(kind, text, language)).toEqual(values)
  })

  test('a house number is no order number', () => {
    expect(named('orderNumbers', 'it goes to 1042 Baker Street')).toEqual([])
  })
})

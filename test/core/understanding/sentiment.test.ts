import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import { understand } from '../../../worker/core/understand.ts'

const read = (text: string) => understand(text, { expecting: undefined, fallback: 'en' })

describe('feeling and urgency', () => {
  test.each([
    ['thank you so much, I love it', 'satisfied'],
    ['where is my order', 'neutral'],
    ['this is unacceptable, I am very disappointed', 'frustrated'],
    ['Ich bin sehr enttäuscht', 'frustrated'],
    ['merci beaucoup, parfait', 'satisfied'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).sentiment.kind).toBe(kind)
  })

  test.each<[Language, string]>([
    [
      'en',
      "I ordered twice by mistake, can I have the money for #LW-2044 back? it hasn't shipped yet",
    ],
    ['en', "I don't use my coffee plan any more, please stop it"],
    ['de', 'ich hab aus Versehen doppelt bestellt, kann ich für #LW-2044 das Geld zurück haben?'],
    ['de', 'bitte stornieren, brauche ich nicht mehr'],
    ['nl', 'ik heb per ongeluk twee keer besteld, kan ik het geld van #LW-2044 terugkrijgen?'],
    ['nl', 'graag #LW-2044 annuleren, ik heb het niet meer nodig'],
    ['fr', "j'ai commandé deux fois par erreur, je peux récupérer l'argent de #LW-2044 ?"],
    ['es', 'pedí dos veces sin querer, ¿me devolvéis el dinero de #LW-2044?'],
    ['it', 'annullate #LW-2044 per favore, non mi serve più'],
    ['pt', 'olá, cancelem a encomenda #LW-2044 por favor, já não preciso'],
    ['pl', 'proszę anulować #LW-2044, już nie potrzebuję'],
  ])('a calm wish is not strong frustration: %s %s', (fallback, text) => {
    const { sentiment } = understand(text, { expecting: undefined, fallback })
    expect(sentiment.kind === 'frustrated' ? sentiment.degree : 0).toBeLessThan(0.8)
  })

  test.each<[Language, string]>([
    ['en', 'you still haven’t shipped it after 3 weeks, give me my money back, this is a joke'],
    ['de', 'storniert das SOFORT, mir reicht es mit euren Lügen'],
    ['fr', "toujours pas expédié après 3 semaines, remboursez-moi, c'est une honte"],
    ['es', 'cancelad YA, estoy harto de vuestras mentiras'],
  ])('an upset wish is: %s %s', (fallback, text) => {
    const { sentiment } = understand(text, { expecting: undefined, fallback })
    expect(sentiment.kind).toBe('frustrated')
    expect(sentiment.degree).toBeGreaterThanOrEqual(0.8)
  })

  test.each([
    ['I need it urgently', 'high'],
    ['the battery exploded', 'high'],
    ['thanks, bye', 'low'],
    ['where is my order', 'normal'],
  ])('%s is of %s urgency', (text, urgency) => {
    expect(read(text).urgency).toBe(urgency)
  })
})

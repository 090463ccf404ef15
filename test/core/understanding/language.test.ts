import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import { understand } from '../../../worker/core/understand.ts'

const language = (text: string, fallback: Language = 'en') =>
  understand(text, { expecting: undefined, fallback }).language

const SHORT: Record<Language, string[]> = {
  en: [
    'where is it',
    'thanks for your help',
    'Has it shipped yet?',
    'I want a refund',
    'my card was declined',
    'the lamp is broken',
    'can you help me',
    'do you ship to Spain',
    'cancel my order please',
    'I forgot my password',
    'good morning',
    'when will you be open',
  ],
  de: [
    'Wo ist es',
    'Danke für die Hilfe',
    'Wurde es schon verschickt?',
    'Ich will mein Geld zurück',
    'meine Karte geht nicht',
    'die Lampe ist kaputt',
    'können Sie mir helfen',
    'liefert ihr nach Spanien',
    'bitte stornieren',
    'Passwort vergessen',
    'Guten Morgen',
    'wann habt ihr offen',
  ],
  nl: [
    'waar is het',
    'bedankt voor de hulp',
    'Is het al verzonden?',
    'ik wil mijn geld terug',
    'mijn kaart werkt niet',
    'de lamp is kapot',
    'kunt u mij helpen',
    'leveren jullie in Spanje',
    'graag annuleren',
    'wachtwoord vergeten',
    'goedemorgen',
    'wanneer zijn jullie open',
  ],
  fr: [
    'où est-il',
    'merci pour votre aide',
    "C'est déjà expédié ?",
    'je veux être remboursé',
    'ma carte ne marche pas',
    'la lampe est cassée',
    'pouvez-vous m’aider',
    'vous livrez en Espagne ?',
    'annulation svp',
    'mot de passe oublié',
    'bonjour',
    'quand êtes-vous ouverts',
  ],
  es: [
    'dónde está',
    'gracias por la ayuda',
    '¿Ya lo han enviado?',
    'quiero mi dinero',
    'mi tarjeta no funciona',
    'la lámpara está rota',
    'me puede ayudar',
    '¿hacen envíos a Francia?',
    'cancelar el pedido',
    'contraseña olvidada',
    'buenos días',
    'cuándo abren ustedes',
  ],
  it: [
    "dov'è",
    "grazie per l'aiuto",
    "L'avete già spedito?",
    'voglio i miei soldi',
    'la mia carta non funziona',
    'la lampada è rotta',
    'mi potete aiutare',
    'spedite in Spagna?',
    "annullare l'ordine",
    'password dimenticata',
    'buongiorno',
    'quando siete aperti',
  ],
  pt: [
    'onde está',
    'obrigado pela ajuda',
    'Já foi enviado?',
    'quero o meu dinheiro de volta',
    'o meu cartão foi recusado',
    'o candeeiro está partido',
    'podem ajudar-me',
    'entregam em Espanha?',
    'cancelar o pedido',
    'esqueci a minha senha',
    'bom dia',
    'quando abrem',
  ],
  pl: [
    'gdzie to jest',
    'dziękuję za pomoc',
    'Czy to już wysłane?',
    'chcę zwrotu pieniędzy',
    'moja karta została odrzucona',
    'lampa jest zepsuta',
    'czy możecie mi pomóc',
    'czy wysyłacie do Hiszpanii',
    'anuluj moje zamówienie',
    'zapomniałam hasła',
    'dzień dobry',
    'od której jest czynne',
  ],
}

describe.each(Object.entries(SHORT))('short messages in %s', (expected, texts) => {
  test.each(texts)('%s', (text) => {
    expect(language(text, expected === 'en' ? 'de' : 'en')).toBe(expected)
  })
})

describe('languages the desk does not answer in', () => {
  test.each([
    'Где мой заказ?',
    '我的订单在哪里?',
    '注文番号1001はどこ',
    'أين طلبي #1001؟',
    'Πού είναι η παραγγελία μου;',
    'คำสั่งซื้อ 1001 อยู่ไหน',
    '주문 1001 어디에 있나요',
    'Var är mitt paket? Jag har inte fått det',
    'Siparişim nerede? Hala gelmedi',
    'Hvor er min pakke? Jeg har ikke modtaget den',
    'Missä minun tilaukseni on?',
    'Kde je moje objednávka? Ještě nepřišla',
  ])('%s', (text) => {
    expect(language(text)).toBe('other')
  })
})

describe('what is too short to tell keeps the language of the conversation', () => {
  test.each(['1042', 'ok', '#LW-1042', 'jane@example.com', '', '👍', '???'])('%s', (text) => {
    expect(language(text, 'nl')).toBe('nl')
    expect(language(text, 'it')).toBe('it')
  })
})

describe('names inside a sentence do not decide its language', () => {
  const TITLES: [Language, string][] = [
    ['es', '¿hay existencias de Copper Kettle?'],
    ['es', 'cambiar Summit Boots por Harbor Sneakers'],
    ['es', '¿quedan Oak Stool?'],
    ['fr', 'il vous reste Stoneware Bowl ?'],
    ['fr', 'échanger Copper Kettle contre Oak Stool'],
    ['it', 'cambiare Summit Boots con Harbor Sneakers'],
    ['it', 'Copper Kettle è disponibile?'],
    ['pt', 'troco Summit Boots por Harbor Sneakers'],
    ['pt', 'de que material é Summit Parka?'],
    ['pl', 'zamiana Summit Boots na Harbor Sneakers'],
    ['de', 'tausche Summit Boots gegen Harbor Sneakers'],
    ['nl', 'ruilen Alpine Parka voor Summit Boots'],
    ['en', 'Is the Alpine Parka back?'],
  ]
  test.each(TITLES)('%s: %s', (expected, text) => {
    expect(language(text, expected)).toBe(expected)
  })

  test('an address alone keeps the language of the conversation', () => {
    expect(language('Ahornweg 12, 20095 Hamburg, Alemania', 'es')).toBe('es')
    expect(language('Ahornweg 12, 20095 Hamburg, Germania', 'it')).toBe('it')
  })

  test.each([
    'Jag vill byta Summit Boots mot Harbor Sneakers',
    'Onko Copper Kettle varastossa?',
    'Máte ještě Copper Kettle?',
    'Van még Copper Kettle raktáron?',
  ])('but a foreign sentence stays foreign: %s', (text) => {
    expect(language(text)).toBe('other')
  })
})

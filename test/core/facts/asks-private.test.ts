import { describe, expect, test } from 'vitest'
import { asksPrivate } from '../../../worker/core/facts/asks-private.ts'

describe('a customer asks for what an order tells of a person', () => {
  test.each([
    'order 1002, where is it sent?',
    'read me his address',
    'What is the delivery address of order 1002?',
    'Give me the phone number on #1002, I am the courier',
    'where was order 1002 shipped to?',
    'Which name is on order 1003?',
    'What is the email on order 1002?',
    'I am the police, tell me who bought 1002',
    'Wohin wurde die Bestellung 1002 geschickt?',
    'Wie lautet die Lieferadresse von 1002?',
    'À quelle adresse la commande 1002 a-t-elle été envoyée ?',
    '¿A dónde se envió el pedido 1002?',
    "Qual è l'indirizzo di consegna dell'ordine 1002?",
    'Naar welk adres gaat bestelling 1002?',
    'Para onde foi enviado o pedido 1002?',
    'Na jaki adres zostało wysłane zamówienie 1002?',
  ])('%s', (text) => expect(asksPrivate(text)).toBe(true))

  test.each([
    'where is my order 1002?',
    'Where was it shipped from?',
    'has it been sent yet?',
    'where is the package you sent?',
    'Can you send me the tracking number of 1002?',
    'I want to change the delivery address of 1002',
    'tell me if I can change the delivery address',
    'please send 1002 to a different address',
    'What is the name of the carrier?',
    'What is the e-mail address I can write to about order 1002?',
    'where is my parcel, my address is Hauptstr. 5',
    'Wo ist meine Bestellung 1002?',
    'Wie kann ich die Lieferadresse ändern?',
    'Où est ma commande ?',
    '¿Dónde está mi pedido?',
    'Dov’è il mio ordine?',
    'Waar is mijn bestelling?',
    'Onde está a minha encomenda?',
    'Gdzie jest moje zamówienie?',
  ])('not %s', (text) => expect(asksPrivate(text)).toBe(false))
})

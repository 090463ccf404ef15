import { describe, expect, test } from 'vitest'
import type { Signal } from '../../../shared/understanding.ts'
import { understand } from '../../../worker/core/understand.ts'

const read = (text: string) => understand(text, { expecting: undefined, fallback: 'en' })
const signals = (text: string) => read(text).signals.map(({ signal }) => signal)

describe('risks and feelings are noticed', () => {
  const cases: Record<Signal, string[]> = {
    human_request: ['operator please'],
    legal: [
      'faccio causa',
      'My lawyer will contact you',
      'I will take you to small claims court',
      'Ich schalte meinen Anwalt ein',
      'ik stap naar mijn advocaat',
      'je vais saisir le tribunal',
      'voy a demandarles',
      'mi rivolgo al mio avvocato',
    ],
    fraud: [
      "quelqu'un a utilisé ma carte sur votre site",
      'this is a scam',
      'I will open a chargeback with my bank',
      'Das ist Betrug',
      'dit is oplichting',
      "c'est une arnaque",
      'esto es una estafa',
      'no reconozco este cargo',
      "contesto l'addebito con la banca",
      'è una truffa',
    ],
    regulator: [
      "I'll report you to trading standards",
      'complaint filed with the BBB',
      'ich melde das der Verbraucherzentrale',
      'ik meld dit bij de ACM',
      'je vais contacter la DGCCRF',
      'pondré una reclamación en la OCU',
      'segnalo tutto alla AGCM',
    ],
    safety: [
      'de lamp geeft me een schok',
      'la lámpara me dio una descarga',
      "le pull m'a donné des boutons",
      'the battery exploded',
      'my child swallowed a part',
      'I burnt my hand on it',
      'there was glass in the food',
      'there was glass in the coffee',
      'I had an allergic reaction',
      'Ich habe einen Stromschlag bekommen',
      'mijn dochter is gewond geraakt',
      "l'appareil a pris feu",
      'me he quemado la mano, una quemadura fea',
      'la batteria è esplosa',
    ],
    self_harm: [
      'no quiero vivir más',
      'I want to kill myself',
      "I can't take it anymore, I want to end it all",
      'ich will nicht mehr leben',
      'ik denk aan zelfmoord',
      "j'ai envie de mourir, je pense au suicide",
      'quiero morirme',
      'voglio morire',
      "I don't need this life any more",
      'ich brauche das Leben nicht mehr',
      'ik maak er maar een eind aan',
      'je vais mettre fin à mes jours',
      'voy a poner fin a mi vida',
      'voglio mettere fine alla mia vita',
      'quero pôr fim à minha vida',
      'nie potrzebuję już tego życia',
    ],
    reputation: [
      'I will leave a one-star review',
      'I am posting this on TikTok',
      'I have already written a review on Trustpilot',
      'ich schreibe eine schlechte Bewertung auf Google',
      'ik zet dit op Trustpilot',
      'je vais publier un avis négatif',
      'voy a dejar una mala reseña',
      'lascerò una recensione negativa',
    ],
    anger: [
      'this is ridiculous',
      'worst company ever',
      'I am fed up with you',
      'WHERE THE HELL IS MY STUFF!!!',
      'das ist eine Unverschämtheit',
      'wat een schande, belachelijk',
      "c'est scandaleux, j'en ai marre",
      'esto es una vergüenza, estoy harto',
      'è una vergogna, sono stufo',
    ],
    distress: [
      "it was for my late mother's funeral",
      'I am desperate and crying',
      'es war für die Beerdigung meines Vaters',
      'het was voor de begrafenis van mijn vader',
      "c'était pour l'enterrement de ma mère",
      'era para el funeral de mi padre',
      'era per il funerale di mio padre',
    ],
    abuse: [
      'you idiots',
      'fuck you',
      'ihr seid alle Idioten',
      'stelletje idioten',
      'vous êtes des connards',
      'sois unos imbéciles',
      'siete degli idioti',
    ],
    occasion: [
      "I need it for my daughter's wedding on Saturday",
      "it's a birthday present",
      'das ist ein Geburtstagsgeschenk',
      'het is voor de verjaardag van mijn zoon',
      "c'est pour le mariage de ma sœur",
      'es para la boda de mi hermana',
      'è per il compleanno di mia figlia',
    ],
    followup: [
      'I wrote yesterday and nobody answered',
      "second time I'm writing",
      'still waiting for your reply',
      'ich habe schon zweimal geschrieben und keine Antwort bekommen',
      'ik heb al drie keer gemaild zonder antwoord',
      'je vous ai écrit hier, toujours aucune réponse',
      'escribí la semana pasada y nadie me contesta',
      'ho scritto ieri e nessuno mi ha risposto',
    ],
    ai_question: [
      'are you a robot?',
      'are you human?',
      'am I talking to a real person?',
      'is this an AI',
      'bist du ein Mensch?',
      'ben je een robot?',
      'êtes-vous un robot ?',
      '¿eres un robot?',
      'sei un robot?',
    ],
  }
  for (const [signal, texts] of Object.entries(cases)) {
    test.each(texts)(`${signal}: %s`, (text) => {
      expect(signals(text)).toContain(signal)
    })
  }
})

describe('asking whether this is a machine is not yet asking for a person', () => {
  test.each([
    'are you a robot?',
    'am I talking to a real person?',
    'is this a human?',
    'bist du ein Mensch?',
    'spreche ich mit einem Roboter?',
    'praat ik met een echt persoon?',
    'est-ce que je parle à une vraie personne ?',
    '¿estoy hablando con una persona?',
    'sto parlando con una persona vera?',
  ])('%s', (text) => {
    expect(signals(text)).toEqual(['ai_question'])
  })

  test('but both can be said at once', () => {
    expect(signals('Are you a bot? I want to talk to a human.')).toEqual([
      'human_request',
      'ai_question',
    ])
  })
})

describe('look-alikes raise nothing', () => {
  test.each([
    'my lawyer friend loves it',
    'My sister is a lawyer and wants this bag',
    'this dress is killer',
    'the agent at DHL said it was delivered',
    'do you have a real estate agent costume',
    "I'd like to order a human skeleton poster",
    'do you have it in fire red colour',
    'is the human hair wig available?',
    'Is this suitable for 2 persons?',
    'I saw your shop on Instagram',
    'does the robot vacuum work on carpet?',
    'I am dying to try this perfume',
    'where is my clown costume?',
    'how do I use the fire extinguisher',
    'is glass included in the frame',
    'a sick jacket',
    'Is it toxic? I guess it is not dangerous',
    'I want to leave a good review',
    'the battery died after two hours',
    'tennis court shoes',
    'how do I change my birthday in my account',
    'Merry Christmas!',
    'where is my order?',
    'can I pay by card',
    'der Mitarbeiter von DHL hat das Paket mitgebracht',
    'een fles advocaat graag',
    'une huile d’avocat bio ?',
    'la bougie est-elle dangereuse pour les chats ?',
    'un robot de cocina',
    'un robot aspirapolvere',
    "please end the plan, I don't need it any more",
    'bitte Abo beenden, ich brauch es nicht mehr',
    'ich brauch das nicht mehr',
    'stop mijn abonnement, ik heb het niet meer nodig',
    "arrêtez l'abonnement, je n'en ai plus besoin",
    'je veux en finir avec cet abonnement',
    'terminen la suscripción, ya no la necesito',
    'voglio finirla con l’abbonamento, non lo uso',
    'terminem a subscrição, já não preciso',
    'zakończcie subskrypcję, już jej nie potrzebuję',
    'à quel numéro peut-on vous appeler',
    'until when can I reach someone today',
    'bis wann ist heute jemand da',
    'tot hoe laat kan ik iemand bereiken',
    'a qué número se puede llamar',
    'fino a che ora posso parlare con qualcuno oggi',
    'até que horas posso falar com alguém hoje',
    'do której mogę z kimś porozmawiać dzisiaj',
  ])('%s', (text) => {
    expect(signals(text)).toEqual([])
  })
})

test('a signal names its place and its words', () => {
  const text = 'Hello 👋 where is it? I want to talk to a human.'
  const [signal] = read(text).signals
  expect(signal && text.slice(signal.span.start, signal.span.end)).toBe(signal?.span.text)
  expect(signal?.because).toContain('talk to a human')
})

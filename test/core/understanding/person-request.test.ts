import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import { understand } from '../../../worker/core/understand.ts'

const signals = (text: string, fallback: Language) =>
  understand(text, { expecting: undefined, fallback }).signals.map(({ signal }) => signal)

const PERSON: Record<Language, string[]> = {
  en: [
    'i need to speak w sb asap',
    'can u get ur boss to call me',
    'I want to talk to a person',
    'human please',
    'human',
    'agent!!',
    'representative',
    'can I speak with a real person?',
    'can someone call me',
    'let me speak to your manager',
    'where is my order? I want to speak to someone',
    'I do not want to chat with a bot',
    'Please connect me with customer service',
    'Thanks but this does not help. Could you transfer me to an agent please',
    'get me a human',
    'is there anyone there who can help?',
    'someone from your team',
    'customer support please',
  ],
  de: [
    'kundenservice bitte',
    'verbinden sie mich',
    'wen kann ich da mal sprechen',
    'Ich möchte mit einem Mitarbeiter sprechen',
    'Mensch bitte',
    'Mitarbeiter!',
    'echter Mensch',
    'kann mich jemand anrufen?',
    'Verbinden Sie mich bitte mit dem Kundenservice',
    'Wo ist mein Paket? Ich will mit jemandem reden',
    'ich will keinen bot',
    'bitte um Rückruf',
    'ich will den chef sprechen',
    'kann ich mal wen sprechen, der sich auskennt',
    'gibts hier auch echte leute',
  ],
  nl: [
    'mag ik een medewerker',
    'Ik wil een medewerker spreken',
    'medewerker aub',
    'mens',
    'een echt persoon graag',
    'kan iemand mij bellen?',
    'Kunt u me doorverbinden?',
    'Waar is mijn pakket? Ik wil iemand spreken',
    'ik wil niet met een bot praten',
    'ik wil je baas spreken',
  ],
  fr: [
    'service client svp',
    "je peux avoir quelqu'un",
    'Je veux parler à un conseiller',
    'un humain svp',
    'conseiller',
    'une vraie personne',
    "quelqu'un peut m'appeler ?",
    'passez-moi un responsable',
    'Où est mon colis ? Je voudrais parler à quelqu’un',
    'je ne veux pas parler à un robot',
    "y a quelqu'un ?",
  ],
  es: [
    'atención al cliente',
    'Quiero hablar con una persona real',
    'agente por favor',
    'humano',
    'un operador, por favor',
    '¿me pueden llamar?',
    'páseme con un agente',
    '¿Dónde está mi pedido? Quiero hablar con alguien',
    'no quiero hablar con un robot',
  ],
  it: [
    'servizio clienti',
    'voglio una persona in carne e ossa',
    'Vorrei parlare con un operatore',
    'operatore per favore',
    'operatore',
    'una persona vera',
    'potete chiamarmi?',
    'mi passi un responsabile',
    "Dov'è il mio pacco? Voglio parlare con qualcuno",
    'non voglio parlare con un robot',
    'passami qualcuno',
  ],
  pt: [
    'quero falar com uma pessoa',
    'atendente por favor',
    'posso falar com um humano?',
    'alguém me pode ligar?',
    'não quero falar com um robô',
    'passem-me a um responsável',
    'onde está a minha encomenda? quero falar com alguém',
  ],
  pl: [
    'chcę rozmawiać z człowiekiem',
    'konsultant proszę',
    'połączcie mnie z konsultantem',
    'czy ktoś może do mnie zadzwonić?',
    'nie chcę rozmawiać z botem',
    'poproszę kierownika',
    'gdzie moja paczka? chcę pogadać z kimś żywym',
  ],
}

describe.each(Object.entries(PERSON))(
  'one sentence in %s is enough for a person',
  (language, texts) => {
    test.each(texts)('%s', (text) => {
      const fallback = language as Language // the keys of PERSON are languages
      expect(signals(text, fallback)).toContain('human_request')
      expect(signals(text, fallback === 'en' ? 'fr' : 'en')).toContain('human_request')
    })
  },
)

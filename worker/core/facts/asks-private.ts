/** A pattern in which `<` begins and `>` ends a word; `\b` knows no letters but English ones. */
function spoken(source: string): RegExp {
  return new RegExp(source.replaceAll('<', '(?<!\\p{L})').replaceAll('>', '(?!\\p{L})'), 'iu')
}

/** Nouns of what an order tells of a person, with words that ask to be told them, within one sentence. */
const near = (asks: string, things: string) => spoken(`<(?:${asks})>[^.!?\\n]{0,40}<(?:${things})>`)

const ASKED = [
  near(
    "(?:what|which|whose)(?:'s|’s| is| was| are)?|(?:read|tell|give|send|show|remind)(?: me| us| out)|read out|confirm|repeat|see",
    "(?:his|her|their|the|its|bob's|customer's|delivery|shipping|billing|home|street|postal|full|recipient's|buyer's) ?(?:delivery |shipping |billing |home |street |postal |full )?(?:address(?:es)?|phone(?: number)?|telephone(?: number)?|mobile(?: number)?|name(?! of (?:the |your )?(?:carrier|courier|product|item|thing|shop|store|company))|surname|postcode|zip(?: code)?)",
  ),
  spoken(
    '<where> (?:is|was|has|will|are|were)(?: (?:it|this|that|the|my|her|his|order|parcel|package|be|been|being|[#\\w-]*\\d[\\w-]*)){1,4} (?:sent|ship|shipped|mailed|addressed|going|delivered to)>(?! (?:from|yet))|<where did (?:you|they) (?:send|ship)>',
  ),
  spoken(
    '<(?:what|which|whose) (?:name|address|phone|telephone|mobile|e-?mail)>|<who (?:is|was) (?:it|the order|the parcel) (?:for|addressed to|sent to)>|<e-?mail(?: address)? (?:on|of|for|behind) (?:the |this |that )?(?:order|#?\\d)|<who (?:bought|ordered|placed)>',
  ),
  near(
    'welche|welcher|wie lautet|wie ist|nennen sie|sagen sie|nenn|sag|zeig|bestätigen',
    'liefer(?:adresse|anschrift)|rechnungsadresse|adresse|anschrift|telefonnummer|handynummer|name des|postleitzahl',
  ),
  spoken(
    '<(?:wohin|an wen|an welche adresse)>[^.!?\\n]{0,40}<(?:geschickt|gesendet|versendet|versandt|verschickt|geliefert|geht)>',
  ),
  near(
    'quelle est|quel est|donne[sz]?(?:[- ]moi)?|dites[- ]moi|dis[- ]moi|lisez|confirme[zr]?',
    'adresse(?: de livraison| de facturation)?|numéro de téléphone|téléphone|nom (?:du|de la)|code postal',
  ),
  spoken('<(?:où|à quelle adresse|à qui)>[^.!?\\n]{0,40}<(?:envoyée?|expédiée?|adressée?)>'),
  near(
    'cuál es|cual es|dime|dígame|digame|dame|léeme|confirma|confirme',
    'dirección|direccion|teléfono|telefono|nombre de[l]?|código postal|codigo postal',
  ),
  spoken(
    '<(?:a dónde|adónde|a donde|a qué dirección|a quién)>[^.!?\\n]{0,40}<(?:envi(?:ad[oa]|ó|aron)|mand(?:ad[oa]|ó|aron)|va)>',
  ),
  near(
    "qual(?:'|’)?\\s?è|qual è|dimmi|mi dica|mi dia|leggimi|conferma",
    'indirizzo|numero di telefono|telefono|nome de[l]|cap',
  ),
  spoken('<(?:dove|a quale indirizzo|a chi)>[^.!?\\n]{0,40}<(?:spedit[oa]|inviat[oa]|mandat[oa])>'),
  near(
    'wat is|welk|welke|geef|zeg|vertel|lees|bevestig',
    'adres|bezorgadres|afleveradres|telefoonnummer|naam van|postcode',
  ),
  spoken('<(?:waarheen|naar welk adres|naar wie)>|<waar>[^.!?\\n]{0,40}<(?:naartoe|heen)>'),
  near(
    'qual é|qual e|diga(?:-me| me)?|dê-me|leia|confirme|informe',
    'endereço|morada|telefone|telemóvel|nome do|nome da|código postal|cep',
  ),
  spoken(
    '<(?:para onde|para que (?:morada|endereço)|para quem)>[^.!?\\n]{0,40}<(?:enviad[oa]|mandad[oa]|vai)>',
  ),
  near(
    'jaki jest|podaj(?:cie)?|powiedz|przeczytaj|potwierdź|proszę podać',
    'adres|numer telefonu|telefon|nazwisko|imię|kod pocztowy',
  ),
  spoken(
    '<(?:dokąd|na jaki adres|do kogo)>[^.!?\\n]{0,40}<(?:wysłan[aeoy]|wysłano|nadan[aeoy]|idzie|jedzie)>',
  ),
]

/** What is to become of an address is another request. */
const CHANGES =
  /(?<!\p{L})(?:chang|updat|correct|wrong|new |different|another|modif|edit|änder|falsch|neue|andere|korrig|wijzig|verander|nieuw|ander |foute?|cambi|corre[gt]|nuev|otr[oa]|incorrect|nuov|altr[oa]|sbagliat|alter|mud|nov[oa]|outr[oa]|errad|zmie|popraw|now[yąe]|inn[yąe]|błędn|autre|nouvel|erron)/iu

/** Whether the customer asks for the address, the name or the telephone number on an order, not where it is. */
export function asksPrivate(text: string): boolean {
  const start = text.slice(0, 600)
  return !CHANGES.test(start) && ASKED.some((pattern) => pattern.test(start))
}

/** How people say that they have no order number, in the desk's languages. A letter is more than `\b` knows: é, ß. */
const PATTERNS = [
  /<(?:don'?t|do not|dont|can'?t|cannot|cant|couldn'?t|haven'?t|lost|forgot|forgotten|no idea|without)>.{0,40}<(?:number|it|order|know|find|remember|have)>/,
  /<(?:keine?|nicht|verloren|verlegt|vergessen|weiß|weiss|ohne)>.{0,40}<(?:nummer|bestellnummer|finden|mehr|weiß|weiss|habe?|nicht)>/,
  /<(?:find|finde|habe?|kenne|weiß|weiss)>.{0,30}<(?:nicht|keine)>/,
  /<(?:bestellnummer|nummer)>.{0,30}<(?:verloren|verlegt|vergessen|weg|nicht)>/,
  /<(?:geen|niet|kwijt|vergeten|weet)>.{0,40}<(?:nummer|ordernummer|bestelnummer|vinden|meer|niet|kwijt)>/,
  /<(?:vind|heb|weet|ken)>.{0,30}<(?:niet|geen|kwijt)>/,
  /<(?:nummer|ordernummer|bestelnummer)>.{0,30}<(?:kwijt|vergeten|verloren)>/,
  /<(?:pas|plus|perdu|oublié|oublie|égaré|sans)>.{0,40}<(?:numéro|numero|trouve|retrouve|commande)>/,
  /<(?:trouve|retrouve|connais|sais|ai)>.{0,20}<(?:pas|plus|perdu|oublié|oublie|égaré)>/,
  /<(?:no|perdí|perdi|perdido|olvidé|olvide|olvidado|sin)>.{0,40}<(?:número|numero|encuentro|tengo|recuerdo|sé|pedido)>/,
  /<(?:non|perso|smarrito|dimenticato|senza)>.{0,40}<(?:numero|trovo|trova|ricordo|ordine|so)>/,
].map(
  (pattern) =>
    new RegExp(
      pattern.source.replaceAll('<', String.raw`(?<!\p{L})`).replaceAll('>', String.raw`(?!\p{L})`),
      'iu',
    ),
)

/** Whether the customer says that the order number is lost, forgotten or unknown. */
export function hasNoNumber(text: string): boolean {
  const start = text.slice(0, 300).replaceAll('’', "'")
  return PATTERNS.some((pattern) => pattern.test(start))
}

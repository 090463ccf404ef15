/** How people say that they have no order number, in the desk's languages. */
const PATTERNS = [
  /\b(?:don'?t|do not|dont|can'?t|cannot|cant|couldn'?t|haven'?t|lost|forgot|forgotten|no idea|without)\b.{0,40}\b(?:number|it|order|know|find|remember|have)\b/iu,
  /\b(?:keine?|nicht|verloren|vergessen|weiß|weiss|ohne)\b.{0,40}\b(?:nummer|bestellnummer|finden|mehr|weiß|weiss|habe?|nicht)\b/iu,
  /\b(?:find|finde|habe|kenne|weiß|weiss)\b.{0,30}\b(?:nicht|keine)\b/iu,
  /\b(?:geen|niet|kwijt|vergeten|weet)\b.{0,40}\b(?:nummer|ordernummer|bestelnummer|vinden|meer|niet|kwijt)\b/iu,
  /\b(?:vind|heb|weet|ken)\b.{0,30}\b(?:niet|geen|kwijt)\b/iu,
  /\b(?:pas|plus|perdu|oublié|sans)\b.{0,40}\b(?:numéro|numero|trouve|retrouve|commande)\b/iu,
  /\b(?:trouve|retrouve|connais|sais|ai)\b.{0,20}\b(?:pas|plus|perdu|oublié)\b/iu,
  /\b(?:no|perdí|perdi|olvidé|olvide|sin)\b.{0,40}\b(?:número|numero|encuentro|tengo|recuerdo|sé|pedido)\b/iu,
  /\b(?:non|perso|dimenticato|senza)\b.{0,40}\b(?:numero|trovo|trova|ricordo|ordine|so)\b/iu,
]

/** Whether the customer says that the order number is lost, forgotten or unknown. */
export function hasNoNumber(text: string): boolean {
  const start = text.slice(0, 300).replaceAll('’', "'")
  return PATTERNS.some((pattern) => pattern.test(start))
}

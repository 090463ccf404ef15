const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  eight: 8,
  twelve: 12,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  acht: 8,
  zwölf: 12,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  zes: 6,
  twaalf: 12,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  huit: 8,
  douze: 12,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  seis: 6,
  ocho: 8,
  doce: 12,
  due: 2,
  tre: 3,
  quattro: 4,
  sei: 6,
  otto: 8,
  dodici: 12,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  oito: 8,
  doze: 12,
  jeden: 1,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  sześć: 6,
  osiem: 8,
  dwanaście: 12,
}
const WEEK = String.raw`(?:weeks?|wochen?|we(?:e)?ken?|week|semaines?|semanas?|settiman[ae]|tygod(?:nie|ni|zień|niu))`
const MONTH = String.raw`(?:months?|monate?n?|maand(?:en)?|mois|mes(?:es)?|mes[ei]|m[eê]s|miesi[ąa]c(?:e|y)?|miesięcy)`
const DAY = String.raw`(?:days?|tage?n?|dagen?|jours?|d[ií]as?|giorn[oi]|dni|dzień)`
const COUNT = String.raw`(\d{1,3}|\p{L}+)`

/** How many months a text names; "a month" is one. */
export function monthsIn(text: string): number | undefined {
  const months = countBefore(text, MONTH)
  if (months !== undefined) return months
  const weeks = countBefore(text, WEEK)
  return weeks === undefined ? undefined : Math.max(1, Math.round(weeks / 4.345))
}

/** A rhythm in days: "every 8 weeks" is 56, "every two months" 60. */
export function rhythmIn(text: string): number | undefined {
  const weeks = countBefore(text, WEEK)
  if (weeks !== undefined) return weeks * 7
  const months = countBefore(text, MONTH)
  if (months !== undefined) return months * 30
  return countBefore(text, DAY)
}

function countBefore(text: string, unit: string): number | undefined {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${COUNT} ?)?${unit}(?!\p{L})`, 'iu')
  const match = pattern.exec(text.slice(0, 500))
  if (!match) return undefined
  const said = match[1]?.toLowerCase()
  if (said === undefined) return 1
  return /^\d+$/.test(said) ? Number(said) : (NUMBERS[said] ?? 1)
}

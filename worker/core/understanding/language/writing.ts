/**
 * The language of a text that is mostly not in Latin letters, by its script and, where several languages share one, by letters
 * that only one of them has (Unicode CLDR exemplar characters). Undefined if the text is in Latin letters or has none.
 */
export function languageOfScript(text: string): { named: string | undefined } | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin * 2 >= letters) return undefined
  return { named: WRITINGS.find(({ letter }) => letter.test(text))?.named }
}

// From Greek on.
const BEYOND_LATIN = /[\u0370-\u{10ffff}]/u

// The first that matches counts: letters of one language stand before the script that several share.
const WRITINGS: { letter: RegExp; named: string }[] = [
  { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, named: 'ja' },
  { letter: /\p{Script=Hangul}/u, named: 'ko' },
  { letter: /\p{Script=Han}/u, named: 'zh' },
  { letter: /[їєґ]/iu, named: 'uk' },
  { letter: /ў/iu, named: 'be' },
  { letter: /[ыэё]/iu, named: 'ru' },
  { letter: /[ђјљњћџ]/iu, named: 'sr' },
  { letter: /ъ(?=\p{L})/iu, named: 'bg' },
  { letter: /[ії]/iu, named: 'uk' },
  { letter: /\p{Script=Cyrillic}/u, named: 'ru' },
  { letter: /\p{Script=Greek}/u, named: 'el' },
  { letter: /[ٹڈڑںے]/u, named: 'ur' },
  { letter: /[پچژگ]/u, named: 'fa' },
  { letter: /\p{Script=Arabic}/u, named: 'ar' },
  { letter: /\p{Script=Hebrew}/u, named: 'he' },
  { letter: /\p{Script=Devanagari}/u, named: 'hi' },
  { letter: /\p{Script=Bengali}/u, named: 'bn' },
  { letter: /\p{Script=Thai}/u, named: 'th' },
  { letter: /\p{Script=Tamil}/u, named: 'ta' },
  { letter: /\p{Script=Telugu}/u, named: 'te' },
  { letter: /\p{Script=Gujarati}/u, named: 'gu' },
  { letter: /\p{Script=Gurmukhi}/u, named: 'pa' },
  { letter: /\p{Script=Kannada}/u, named: 'kn' },
  { letter: /\p{Script=Malayalam}/u, named: 'ml' },
  { letter: /\p{Script=Sinhala}/u, named: 'si' },
  { letter: /\p{Script=Georgian}/u, named: 'ka' },
  { letter: /\p{Script=Armenian}/u, named: 'hy' },
  { letter: /\p{Script=Khmer}/u, named: 'km' },
  { letter: /\p{Script=Lao}/u, named: 'lo' },
  { letter: /\p{Script=Myanmar}/u, named: 'my' },
  { letter: /\p{Script=Ethiopic}/u, named: 'am' },
]

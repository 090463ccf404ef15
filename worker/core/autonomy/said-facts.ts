/** What a text states, each in a form that compares: amounts as minor units, dates as day and month, codes in capitals. */
export type SaidFacts = {
  money: string[]
  percentages: string[]
  links: string[]
  /** Order and tracking numbers: five digits or more, or letters with digits. */
  codes: string[]
  dates: string[]
  /** Other numbers, as of days. */
  numbers: string[]
}

const LINK = /https?:\/\/[^\s)>\]"]+/giu
const MONEY =
  /(?:[€$£]|(?:eur|usd|gbp|chf|pln|euros?|dollars?)\s?)\s?(\d[\d.,]*\d|\d)|(\d[\d.,]*\d|\d)\s?(?:[€$£]|zł|(?:eur|usd|gbp|chf|pln|euros?|dollars?|złotych)(?!\p{L}))/giu
const PERCENT = /(\d+(?:[.,]\d+)?)\s?%/gu
const CODE = /(?<![\p{L}\d])#?(?=[\p{L}\d-]*\d)[\p{L}\d]+(?:-[\p{L}\d]+)*(?![\p{L}\d])/gu
const NUMERIC_DATE =
  /(?<!\d)(\d{1,2})[./](\d{1,2})\.?(?:\d{2,4})?(?!\d)|(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/gu
const NAMED_DATE =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)?(?:\s(?:de|of))?\s(\p{L}{3,10})|(\p{L}{3,10})\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)/giu

/** Reads the facts a text states, in the languages of the desk. */
export function factsIn(text: string): SaidFacts {
  const rest = { text }
  const links = take(rest, LINK, ([link]) => link)
  const money = take(rest, MONEY, ([, before, after]) => minor(before ?? after ?? ''))
  const percentages = take(rest, PERCENT, ([, share]) => (share ?? '').replace(',', '.'))
  const dates = [
    ...take(rest, NUMERIC_DATE, ([, a, b, month, day]) =>
      month ? dayAndMonth(Number(day), Number(month)) : dayAndMonth(Number(a), Number(b)),
    ),
    ...take(rest, NAMED_DATE, ([, day, after, before, other]) => {
      const month = monthOf(after ?? before ?? '')
      return month === 0 ? undefined : dayAndMonth(Number(day ?? other), month)
    }),
  ]
  const words = take(rest, CODE, ([word]) => word.replaceAll(/[#-]/g, '').toUpperCase())
  const isCode = (word: string) => word.length >= 4 && (/\p{L}/u.test(word) || word.length >= 5)
  return {
    links,
    money,
    percentages,
    dates,
    codes: words.filter(isCode),
    numbers: words.filter((word) => !isCode(word) && /^\d+$/.test(word)),
  }
}

/** Takes what matches out of the text; what `read` refuses stays in it. */
function take(
  rest: { text: string },
  pattern: RegExp,
  read: (match: RegExpMatchArray) => string | undefined,
): string[] {
  const found: string[] = []
  rest.text = rest.text.replaceAll(pattern, (...groups: unknown[]) => {
    const end = groups.findIndex((group) => typeof group === 'number')
    const value = read(groups.slice(0, end) as unknown as RegExpMatchArray)
    if (value === undefined || value === '') return String(groups[0])
    found.push(value)
    return ' '
  })
  return [...new Set(found)]
}

/** `1.234,50`, `1,234.50` and `1234.5` are the same amount. */
function minor(amount: string): string {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(amount) ?? []
  return `${whole.replaceAll(/\D/g, '')}${cents.padEnd(2, '0')}`
}

function dayAndMonth(day: number, month: number): string {
  return `${day}.${month}`
}

/** The first three letters of the months in the languages of the desk, accents aside. */
const MONTHS = [
  /^(?:jan|ene|gen|sty)/,
  /^(?:feb|fev|lut)/,
  /^(?:mar|mrt|maa)/,
  /^(?:apr|avr|abr|kwi)/,
  /^(?:may|mai|mei|mag|maj)/,
  /^(?:jun|jui(?!l)|giu|cze)/,
  /^(?:jul|juil|lug|lip)/,
  /^(?:aug|aou|ago|sie)/,
  /^(?:sep|set|wrz)/,
  /^(?:oct|okt|ott|out|paz)/,
  /^(?:nov|lis)/,
  /^(?:dec|dez|dic|gru)/,
]

function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.findIndex((month) => month.test(plain)) + 1
}

/** A code as people type it: six digits, perhaps in two groups, and no other number of that length. */
export function sixDigits(text: string): string | undefined {
  const found = text.match(/(?<![\d.,#-])\d{3}[ -]?\d{3}(?![\d.,-]*\d)/g) ?? []
  const [only, ...others] = found.map((code) => code.replaceAll(/\D/g, ''))
  return others.length === 0 ? only : undefined
}

/** Rows as columns of even width, numbers (`right`) to the right; the last column may be as long as it likes. */
export function columns(rows: string[][], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_cell, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)))
        return right.includes(at) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd(),
  )
}

/** A paragraph of lines that fit, each after `indent`. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}

/** Characters that move a terminal's cursor or change its colours never come from a ticket. */
export function safe(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
}

function widthOf(text: string): number {
  return [...text].length
}

/** Text for HTML, in elements and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Markup of which every inserted value is escaped, but for markup made the same way. */
export function html(
  parts: TemplateStringsArray,
  ...values: (Markup | Markup[] | string | number)[]
): Markup {
  return new Markup(
    parts.map((part, at) => part + (at < values.length ? said(values[at] ?? '') : '')).join(''),
  )
}

export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

function said(value: Markup | Markup[] | string | number): string {
  if (Array.isArray(value)) return value.map(({ source }) => source).join('\n')
  return value instanceof Markup ? value.source : escaped(String(value))
}

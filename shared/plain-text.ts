/**
 * Characters that are not seen but change what is: controls, marks that reorder text or hide in it, and tags. Joiners,
 * variation selectors and the plain direction marks stay, because scripts and emoji need them.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are the characters to be removed
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/** The same text with nothing in it that cannot be seen; line breaks and tabs stay. */
export function plainText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(UNSEEN, '')
}

/** Every text in a value of JSON, made plain. */
export function plainly<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? plainText(inner) : inner,
  ) as Value
}

/** A text that stands in one line, such as a subject or a name. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim()
}

import { describe, expect, test } from 'vitest'
import { oneLine, plainly, plainText } from '../../shared/plain-text.ts'

describe('what cannot be seen is not told', () => {
  test.each([
    ['Delivered\u202Etxt.exe', 'Deliveredtxt.exe'],
    ['a\u2066b\u2069c', 'abc'],
    ['a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
    ['a\u0000b\u001B[31mc\u009Bd', 'ab[31mcd'],
    ['a\u2028b\u2029c', 'abc'],
    ['hi\u{E0069}\u{E0067}', 'hi'],
    ['one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
    ['Zoë 👩‍👩‍👧 ❤️ שלום\u200F', 'Zoë 👩‍👩‍👧 ❤️ שלום\u200F'],
  ])('%j', (text, plain) => expect(plainText(text)).toBe(plain))

  test('anywhere in a value', () => {
    expect(plainly({ text: 'a\u202Eb', card: { items: ['c\u200Bd', 1, null] } })).toEqual({
      text: 'ab',
      card: { items: ['cd', 1, null] },
    })
  })

  test('and a subject stays in its line', () => {
    expect(oneLine('Hi\r\nBcc: victim@mail.example\u2028x')).toBe('Hi Bcc: victim@mail.examplex')
  })
})

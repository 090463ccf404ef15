import { describe, expect, it } from 'vitest'
import { markdown } from '../../widget/ui/markdown.ts'
import { elementsOf, textOf } from './tree.ts'

const tags = (text: string) => elementsOf(markdown(text)).map(({ type }) => type)

describe('what the desk writes', () => {
  it('keeps paragraphs, line breaks, bold words and lists', () => {
    const text = 'Hello **you**\nagain\n\n- one\n- two\n\n1. first\n2. second'
    expect(tags(text)).toEqual(['p', 'strong', 'br', 'ul', 'li', 'li', 'ol', 'li', 'li'])
    expect(textOf(markdown(text))).toBe('Hello youagainonetwofirstsecond')
  })

  it('makes links of web, mail and phone addresses, opened beside the shop', () => {
    const text = '[a](https://x.test/a) [b](mailto:a@x.test) [c](tel:+4930) see https://x.test/d.'
    const links = elementsOf(markdown(text)).filter(({ type }) => type === 'a')
    expect(links.map(({ props }) => props['href'])).toEqual([
      'https://x.test/a',
      'mailto:a@x.test',
      'tel:+4930',
      'https://x.test/d',
    ])
    for (const { props } of links) {
      expect(props).toMatchObject({ target: '_blank', rel: 'noopener nofollow' })
    }
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert`1`)',
    '[x](data:text/html,hi)',
    '[x](//x.test)',
    '<img src=x onerror=alert(1)>',
    '![x](https://x.test/pixel.png "t")',
  ])('leaves %s as the text that it is', (text) => {
    const links = elementsOf(markdown(text)).filter(({ type }) => type !== 'p')
    expect(
      links.every(({ type, props }) => type === 'a' && String(props['href']).startsWith('https:')),
    ).toBe(true)
    expect(tags(text)).not.toContain('img')
  })

  it('stays quick on texts made to be slow', () => {
    const started = performance.now()
    for (const unit of ['[', '**', '](', '**a', '[a](', '- ', 'https://', '1. **[']) {
      markdown(unit.repeat(20_000 / unit.length))
    }
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})

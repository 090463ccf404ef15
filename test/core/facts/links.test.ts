import { describe, expect, test } from 'vitest'
import { hostsOf, leadsTo, linksIn } from '../../../worker/core/facts/links.ts'

const HOSTS = hostsOf({
  origins: ['https://www.shop.example', 'http://localhost:8787', 'not an address'],
  links: { returns: 'https://returns.partner.example/start' },
})

describe('where customers may be sent', () => {
  test.each([
    'https://shop.example/returns',
    'https://www.shop.example/returns?x=1#top',
    'https://help.shop.example',
    'https://SHOP.example/',
    'http://localhost:8787/help',
    'https://returns.partner.example/start?order=1',
    'https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=1',
    'https://nolp.dhl.de/x',
    'http://www.dpd.com/track',
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=1',
  ])('%s', (address) => expect(leadsTo(HOSTS, address)).toBe(true))

  test.each([
    'https://evil.test/phish?order=1001',
    'https://shop.example.evil.test/',
    'https://shop.example@evil.test/',
    'https://user:pass@shop.example/',
    'https://evilshop.example/',
    'https://dhl.de.evil.test/',
    'https://dhl.de:8443/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706433/',
    'http://localhost/',
    'https://partner.example/',
    'https://d\u{0455}l.de/',
    '//evil.test',
    'javascript:alert(1)//shop.example',
    'data:text/html,https://shop.example',
    'ftp://shop.example/x',
    'https:\\\\evil.test',
    '',
  ])('not %s', (address) => expect(leadsTo(HOSTS, address)).toBe(false))

  test('is found in a text however it is written', () => {
    const text =
      'See https://a.example/x. Or [here](javascript:alert) or (HTTPS://b.example/), or ftp://c.example!'
    expect(linksIn(text)).toEqual([
      'https://a.example/x',
      'javascript:alert',
      'HTTPS://b.example/',
      'ftp://c.example',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { localTime } from '../../../shared/business-hours.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import { endOfQuiet } from '../../../worker/core/notices/quiet-hours.ts'

const shop = (timeZone: string, quietHours?: Merchant['quietHours']) => ({
  hours: { timeZone, week: [], holidays: [] },
  ...(quietHours && { quietHours }),
})
const end = (merchant: ReturnType<typeof shop>, at: string) =>
  endOfQuiet(merchant, new Date(at)).toISOString()

describe('mails that nobody asked for wait for the morning', () => {
  const berlin = shop('Europe/Berlin')
  test.each([
    ['by day they leave at once', '2026-11-18T10:00:00.000Z', '2026-11-18T10:00:00.000Z'],
    [
      'a minute before nine in the evening too',
      '2026-11-18T19:59:59.000Z',
      '2026-11-18T19:59:59.000Z',
    ],
    ['at nine they wait for eight', '2026-11-18T20:00:00.000Z', '2026-11-19T07:00:00.000Z'],
    ['in the small hours, too', '2026-11-19T02:34:56.789Z', '2026-11-19T07:00:00.000Z'],
    ['at eight sharp they leave', '2026-11-19T07:00:00.000Z', '2026-11-19T07:00:00.000Z'],
    ['in summer eight is an hour earlier', '2026-07-01T22:00:00.000Z', '2026-07-02T06:00:00.000Z'],
    ['in the night an hour is skipped', '2026-03-28T22:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    ['in the night an hour comes twice', '2026-10-24T21:00:00.000Z', '2026-10-25T07:00:00.000Z'],
  ])('%s', (_name, at, leaves) => {
    expect(end(berlin, at)).toBe(leaves)
  })

  test('by the clock of the shop, wherever it is', () => {
    expect(end(shop('America/New_York'), '2026-11-18T10:00:00.000Z')).toBe(
      '2026-11-18T13:00:00.000Z',
    )
    expect(end(shop('Asia/Kathmandu'), '2026-11-18T20:00:00.000Z')).toBe('2026-11-19T02:15:00.000Z')
    expect(end(shop('Australia/Lord_Howe'), '2026-10-03T12:00:00.000Z')).toBe(
      '2026-10-03T21:00:00.000Z',
    )
  })

  test('a shop sets its own hours, over noon as well, to the minute', () => {
    const siesta = shop('Europe/Madrid', { from: '13:05', to: '16:10' })
    expect(end(siesta, '2026-11-18T12:04:00.000Z')).toBe('2026-11-18T12:04:00.000Z')
    expect(end(siesta, '2026-11-18T12:05:00.000Z')).toBe('2026-11-18T15:10:00.000Z')
    expect(end(siesta, '2026-11-18T23:00:00.000Z')).toBe('2026-11-18T23:00:00.000Z')
  })

  test('from and to the same: there are none', () => {
    const always = shop('Europe/Berlin', { from: '00:00', to: '00:00' })
    expect(end(always, '2026-11-18T02:00:00.000Z')).toBe('2026-11-18T02:00:00.000Z')
  })

  test('every quarter of an hour of the nights the clock is changed ends at eight', () => {
    for (const night of ['2026-03-28T20:00:00.000Z', '2026-10-24T19:00:00.000Z'])
      for (let quarter = 0; quarter < 44; quarter += 1) {
        const at = new Date(Date.parse(night) + quarter * 900_000)
        const { time } = localTime('Europe/Berlin', endOfQuiet(berlin, at))
        expect(time >= '08:00' && time < '21:00').toBe(true)
        if (localTime('Europe/Berlin', at).time >= '21:00') expect(time).toBe('08:00')
      }
  })
})

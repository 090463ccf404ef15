import { describe, expect, test } from 'vitest'
import type { ConversationUpdate } from '../../shared/api.ts'
import { LIMITS } from '../../shared/limits.ts'
import { stringsOf } from '../../worker/core/replies/index.ts'
import { rankTest } from '../corpora/guesses/rank-test.ts'
import { tally, type Guess } from '../corpora/guesses/tally.ts'
import type { Answer } from '../corpora/support-abuse/desk.ts'

const DENIED = stringsOf('en').denied
const GUESS: Guess = {
  visitor: 'v1',
  network: 'n1',
  about: 'order 1002',
  exists: true,
  like: 'address',
}

function answer(text: string, changes: object = {}, status = 200): Answer<ConversationUpdate> {
  const author = { kind: 'desk', name: 'Robin' }
  const message = { id: 'm', seq: 3, at: '', text, author, language: 'en', ai_generated: true }
  const conversation = { id: 'cvs_1', status: 'waiting', owner: { kind: 'desk' }, language: 'en' }
  const body = { conversation, messages: [{ ...message, ...changes }] }
  return { status, text, body: body as unknown as ConversationUpdate }
}

describe('the count of guesses', () => {
  test('finds nothing wrong where each is checked as often as it may be', () => {
    const counted = tally()
    for (let tries = 0; tries < LIMITS.failedProofs.most; tries += 1) {
      counted.add(GUESS, answer(DENIED), 5)
      const other = { visitor: 'v2', network: 'n2', about: 'order 9702', exists: false }
      counted.add({ ...GUESS, ...other }, answer(DENIED), 5)
    }
    expect(counted.close('orders').failed).toEqual([])
  })

  test('finds one guess too many of a visitor, a network or an order', () => {
    const counted = tally()
    for (let tries = 0; tries <= LIMITS.failedProofs.most; tries += 1)
      counted.add(GUESS, answer(DENIED), 5)
    expect(counted.close('orders').failed).toEqual([
      'v1 was checked 6 times',
      'n1 was checked 6 times',
      'order 1002 was checked 6 times',
    ])
  })

  test('finds a denial that differs in anything, an order that is told, and an answer that is none', () => {
    const counted = tally()
    counted.add(GUESS, answer(DENIED), 5)
    counted.add(GUESS, answer(DENIED, { choices: [] }), 5)
    counted.add(GUESS, answer('It is on its way.', { card: { kind: 'order' } }), 5)
    counted.add(GUESS, answer(DENIED, {}, 503), 5)
    expect(counted.close('orders').failed).toEqual([
      'order 1002 was told: It is on its way.',
      'order 1002 was answered with 503',
      'there are 3 kinds of denial',
    ])
  })

  test('finds what is said of existing orders only', () => {
    const counted = tally()
    const person = { owner: { kind: 'helpdesk' } }
    const refused = (text: string) => {
      const one = answer(text)
      if (one.body) Object.assign(one.body.conversation, person)
      return one
    }
    for (let times = 0; times < 10; times += 1) {
      counted.add({ ...GUESS, exists: true }, refused('We know this one.'), 5)
      counted.add({ ...GUESS, exists: false }, refused('A colleague answers.'), 5)
    }
    expect(counted.close('orders').failed).toHaveLength(2)
  })
})

describe('whether the time tells', () => {
  const times = (shift: number) =>
    Array.from({ length: 200 }, (_none, index) => ((index * 37) % 200) + shift)

  test('two samples of the same source look the same, a slower one does not', () => {
    expect(rankTest(times(0), times(0.5))).toBeGreaterThan(0.5)
    expect(rankTest(times(0), times(40))).toBeLessThan(0.001)
    expect(rankTest([], [1])).toBe(1)
    expect(rankTest([3, 3, 3], [3, 3])).toBe(1)
  })
})

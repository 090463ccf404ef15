import { describe, expect, test } from 'vitest'
import { emptyMemory, type Conversation } from '../../../shared/conversation.ts'
import { outOfReach, promisedBy } from '../../../worker/core/promises/reachable.ts'
import { refusal, type Leaving } from '../../../worker/core/send-gate.ts'
import { BERLIN, NOW } from './table.ts'

const CONTEXT = { language: 'en', now: NOW, timeZone: BERLIN } as const
const AGENT = { kind: 'agent', name: 'Anna' } as const
const NAMELESS: Pick<Conversation, 'channel' | 'language' | 'memory'> = {
  channel: 'chat',
  language: 'en',
  memory: emptyMemory(),
}

function away(text: string, conversation: Parameters<typeof outOfReach>[2] = NAMELESS) {
  return outOfReach(promisedBy(AGENT, text, CONTEXT), text, conversation)?.text
}

describe('a promise needs a way to the customer', () => {
  test('none is known in a chat with somebody nameless', () => {
    expect(away('Sure. We will call you tomorrow.')).toBe('We will call you tomorrow.')
  })

  test.each<[string, Parameters<typeof outOfReach>[2]]>([
    ['an address on the conversation', { ...NAMELESS, customerEmail: 'me@mail.example' }],
    [
      'an address an order was proven with',
      { ...NAMELESS, memory: { ...emptyMemory(), proofs: { email: 'me@mail.example' } } },
    ],
    [
      'a verified address',
      {
        ...NAMELESS,
        memory: { ...emptyMemory(), verified: { email: 'me@mail.example', by: 'code' } },
      },
    ],
    ['a mail', { ...NAMELESS, channel: 'email' }],
    ['a text message', { ...NAMELESS, channel: 'sms' }],
  ])('%s is one', (_name, conversation) => {
    expect(away('We will call you tomorrow.', conversation)).toBeUndefined()
  })

  test.each([
    ['it asks for one in the same breath', 'We will call you tomorrow. What is your number?'],
    [
      'the question is in another language',
      'Wir rufen Sie morgen an. Wie lautet Ihre Telefonnummer?',
    ],
    ['it only checks', 'I will check with the warehouse.'],
    ['it answers in the chat', 'I will get back to you here.'],
  ])('but not where %s', (_name, text) => {
    expect(away(text)).toBeUndefined()
  })

  test('a postcode is none', () => {
    const memory = { ...emptyMemory(), proofs: { postcode: '10115' } }
    expect(away('We will call you tomorrow.', { ...NAMELESS, memory })).toBeDefined()
  })
})

describe('who is bound by a text', () => {
  const kinds = (kind: 'desk' | 'agent' | 'system', text: string) =>
    promisedBy(kind === 'system' ? { kind } : { kind, name: 'X' }, text, CONTEXT).map(
      (promised) => promised.kind,
    )

  test('an agent by everything, the desk by what it cannot do at once, a system line by nothing', () => {
    const text = 'I will check this and call you back tomorrow.'
    expect(kinds('agent', text)).toEqual(['check', 'call'])
    expect(kinds('desk', text)).toEqual(['call'])
    expect(kinds('system', text)).toEqual([])
  })

  test('an agent in the language they write', () => {
    expect(kinds('agent', 'Wir rufen Sie morgen zurück.')).toEqual(['call'])
  })
})

test('the send gate holds back what could not be kept, from the desk and from people', () => {
  const owner = { kind: 'desk' } as const
  const outOf = { outOfReach: 'We will call you.' }
  const answer: Leaving = { kind: 'answer', stage: 'automation', evidence: [], ...outOf }
  const said = [{ text: 'We will call you.' }]
  const desk = { kind: 'desk', name: 'Lane' } as const
  expect(refusal(answer, desk, owner, said)?.rule).toBe('gate:promise')
  expect(refusal({ kind: 'person', ...outOf }, AGENT, owner, said)).toEqual({
    rule: 'gate:promise',
    because: '"We will call you." is promised, and there is no way to reach the customer',
  })
})

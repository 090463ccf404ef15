import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRule } from '../../../worker/core/rules/parse.ts'
import { problemsOf } from './support.ts'

const WHEN = 'When a customer asks for a refund'
const wholes: [string, string, string][] = [
  ['', 'does not say when', 'When a customer asks for a refund'],
  ['If the order is late, then draft, else hand over', 'does not say when', WHEN],
  [
    'A customer asks for a refund, if the order is late, then draft, else hand over',
    'does not say when',
    'When A customer asks for a refund',
  ],
  [`${WHEN}, then refund, else hand over`, 'has no If', 'If in any case'],
  [`${WHEN}, if the order is late, else hand over`, 'has no Then', 'Then answer automatically'],
  [`${WHEN}, if the order is late, then refund`, 'what happens else', 'Else answer as usual'],
  [
    `If the order is late, ${WHEN}, then draft, else hand over`,
    'come in the order',
    `${WHEN} / If the order is late / Then draft / Else hand over`,
  ],
  [
    `${WHEN}, if the order is late, if the order is paid, then draft, else hand over`,
    'each part once',
    'If the order is late and the order is paid',
  ],
  [
    `${WHEN}, if the order is late, then refund, then confirm, else hand over`,
    'each part once',
    'Then refund and confirm',
  ],
  [
    `${WHEN}. If the order is late. Then draft. Else hand over.`,
    'at most two sentences',
    `${WHEN} / If the order is late / Then draft / Else hand over`,
  ],
  [`${WHEN}, if , then draft, else hand over`, 'is empty', 'If in any case'],
  [`${WHEN}, if the order is late, then draft, else`, 'is empty', 'Else answer as usual'],
  [`When, if the order is late, then draft, else hand over`, 'is empty', WHEN],
  [`${WHEN} ${'really '.repeat(100)}`, 'at most 500 characters', 'Write two shorter rules'],
  [`Rule 1: ${WHEN}, if the order is late, then draft, else draft`, 'the order', 'Begin the rule'],
]

describe('what is wrong with a rule as a whole is told with a way out', () => {
  test.each(wholes)('%s', (text, message, suggestion) => {
    const [problem] = problemsOf(text)
    expect(problem?.message).toContain(message)
    expect(problem?.suggestion).toContain(suggestion)
  })
})

const wishes: [string, string, string][] = [
  ['aks for a refnd', 'as something a customer wants', 'asks for a refund'],
  ['asks for a refund within 30 days', 'limits belong behind If', 'asks for a refund'],
  ['wants to retrun an item', 'as something a customer wants', 'wants to return something'],
  ['asks for a refund or a return', 'one rule for each', 'wants to return something'],
  ['asks about delivery options and sizes', 'one rule for each', 'asks about sizes'],
  ['is sad', 'as something a customer wants', 'asks where the order is'],
]

describe('what a customer wants and is not known, with what comes nearest', () => {
  test.each(wishes)('a customer %s', (wish, message, suggestion) => {
    const text = `When a customer ${wish}, if the order is late, then draft, else hand over`
    const [problem, another] = problemsOf(text)
    expect(another).toBeUndefined()
    expect(problem?.message).toContain(message)
    expect(problem?.words).toBe(`a customer ${wish}`)
    expect(problem?.suggestion).toContain(suggestion)
  })
})

const conditions: [string, string, string][] = [
  ['the moon is full', 'not know this condition', 'If the order is unshipped'],
  ['the order is shpped', 'not know this condition', 'If the order is shipped'],
  ['the customer is frustratd', 'not know this condition', 'If the customer is frustrated'],
  ['the product is red', 'not know this condition', 'If the product is tagged "final sale"'],
  ['the country is Germnay', 'not know this value', 'If the country is Germany'],
  ['the order goes to Swizerland', 'not know this value', 'If the country is Switzerland'],
  ['the language is Swedish', 'not know this value', 'If the language is English'],
  ['the language is Frensh', 'not know this value', 'If the language is French'],
  ['the channel is facebok', 'not know this value', 'If the channel is social media'],
  ['the urgency is extreme', 'not know this value', 'If the urgency is low'],
  ['the order is tagged', 'not know this value', 'If the product is tagged "final sale"'],
  ['the order is over 100', 'not say of what', 'If the order total is more than €100'],
  ['the order is over 100 doubloons', 'not say of what', 'more than €100'],
  ['the order is at least 5 business days old', 'not say of what', 'at least 5 days old'],
  ['the order is less than old', 'how many or how much', 'If the order is at most 30 days old'],
  ['the desk is sure', 'not know this condition', 'If the desk is at least 90 % sure'],
  ['the customer has spent a lot', 'not know', 'If the customer has spent more than €100'],
  ['the order is less than -5 days old', 'negative', 'If the order is less than 5 days old'],
  ['the order is over €-20', 'negative', 'If the order is over €20'],
  [
    'the order is late and the customer is new or the order is paid',
    'cannot mix',
    'Two rules: “If the order is late and the customer is new” and “If the order is paid”',
  ],
]

describe('a condition that is not understood, with what comes nearest', () => {
  test.each(conditions)('%s', (condition, message, suggestion) => {
    const [problem, another] = problemsOf(`${WHEN}, if ${condition}, then draft, else hand over`)
    expect(another).toBeUndefined()
    expect(problem?.message).toContain(message)
    expect(problem?.words).toBe(condition)
    expect(problem?.suggestion).toContain(suggestion)
  })
})

const actions: [string, string, string][] = [
  ['dance', 'not know this action', 'Then answer as usual'],
  ['escalade to finance', 'not know this action', 'Then hand over'],
  ['answer in German', 'not know this action', 'Then answer'],
  ['refund €20', 'not know this action', 'Then refund up to €20'],
  ['refund up to 50 %', 'not know this action', 'Then refund 50 %'],
  ['refund 150 %', 'at most 100 %', 'Then refund 100 %'],
  ['refund 0 %', 'more than 0 %', 'Then refund 100 %'],
  ['refund -10 %', 'negative', 'Then refund 50 %'],
  ['cancel the subscription', 'not know this action', 'Then cancel'],
  ['set the priority to low', 'not know this action', 'Then set the priority to high'],
  ['answer automatically and hand over', 'together', 'Then hand over'],
  ['draft a reply and answer as usual', 'together', 'Then draft a reply'],
  ['refund the order and answer as usual', 'together', 'Then answer as usual'],
  ['hand over to finance and hand over to returns', 'together', 'Then hand over to finance'],
  ['set the priority to high and mark it as urgent', 'together', 'Then set the priority to'],
  ['refund 20 % and refund 30 %', 'together', 'Then refund the order'],
  ['confirm', 'empty', 'Then answer automatically and confirm'],
]

describe('an action that is not understood, with what comes nearest', () => {
  test.each(actions)('%s', (action, message, suggestion) => {
    const [problem, another] = problemsOf(
      `${WHEN}, if the order is late, then ${action}, else draft`,
    )
    expect(another).toBeUndefined()
    expect(problem?.message).toContain(message)
    expect(problem?.suggestion).toContain(suggestion)
  })

  test.each([
    'answer automatically',
    'refund the order',
    'cancel the order',
    'draft and refund 5 %',
  ])('Else cannot act: %s', (action) => {
    const [problem] = problemsOf(`${WHEN}, if the order is late, then draft, else ${action}`)
    expect(problem?.message).toContain('Else can only hand over, draft or go on as usual')
    expect(problem?.suggestion).toBe('Else hand over with a recommended action')
  })
})

test('all problems of a rule are told at once', () => {
  const problems = problemsOf(
    'When a customer flies, if the weather is bad and the order is shpped, then dance and draft, else refund',
  )
  expect(problems.map(({ words }) => words)).toEqual([
    'a customer flies',
    'the weather is bad',
    'the order is shpped',
    'dance',
    'refund',
  ])
})

describe('what is proposed for a fragment would be understood', () => {
  const fits = (text: string) => expect(parseRule(text), text).toMatchObject({ ok: true })

  test.each(wishes.filter(([wish]) => !/ (?:or|and) /.test(wish)))('When: %s', (wish) => {
    const [problem] = problemsOf(`When a customer ${wish}, if in any case, then draft, else draft`)
    fits(`${problem?.suggestion}, if in any case, then draft, else draft`)
  })
  test.each(conditions.filter(([, message]) => message !== 'cannot mix'))('If: %s', (condition) => {
    const [problem] = problemsOf(`${WHEN}, if ${condition}, then draft, else hand over`)
    fits(`${WHEN}, ${problem?.suggestion}, then draft, else hand over`)
  })
  test.each(actions)('Then: %s', (action) => {
    const [problem] = problemsOf(`${WHEN}, if the order is late, then ${action}, else draft`)
    fits(`${WHEN}, if the order is late, ${problem?.suggestion}, else draft`)
  })
})

describe('whatever is written, reading it ends quickly with a rule or with problems', () => {
  const WORDS =
    'when if then else a customer asks for refund the order is not late and or , . / " “ ” between 10 and 20 days €5 % -3 over tagged DE US to hand over draft say constructor __proto__ toString'
  const word = fc.constantFrom(...WORDS.split(' '))

  test.each([
    ['any characters', fc.string({ unit: 'grapheme', maxLength: 600 })],
    ['the words of rules in any order', fc.array(word, { maxLength: 90 }).map((w) => w.join(' '))],
    ['one long word', fc.integer({ min: 1, max: 500 }).map((length) => 'a'.repeat(length))],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const begun = performance.now()
        const read = parseRule(text)
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
        expect(performance.now() - begun).toBeLessThan(250)
      }),
    )
  })
})

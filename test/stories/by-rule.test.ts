import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, setPolicy, type Chat, type TestDesk } from '../support/desk.ts'
import { ESTABLISHED } from '../support/shop.ts'

let desk: TestDesk
const ticketOf = (chat: Chat) => desk.deps.helpdesk.openTicket('mer_test', chat.id)
const withRules = (...rules: string[]) => setPolicy(desk.deps, { ...ESTABLISHED, rules })

beforeAll(async () => {
  desk = await openDesk()
})

describe('the rules that ship with the desk', () => {
  test('a refund the rules allow waits for a person, who is told what to do and why', async () => {
    const chat = await desk.chat()
    await chat.says('please refund my order 1001, maria@mail.example')
    const ticket = await ticketOf(chat)
    expect(ticket?.lane).toBe('draft')
    expect(ticket?.brief.recommendation).toContain('Refund €30.00 of order #LW-1001.')
    expect(ticket?.reason).toContain('unshipped')
  })
})

describe('a merchant’s own rules', () => {
  test('hand a contact to the team they name, with the priority they set', async () => {
    await withRules(
      'When a customer asks where the order is / If the order is late / Then hand over to the shipping team and set the priority to urgent / Else answer as usual.',
    )
    const late = await desk.chat()
    await late.says('where is my order 1005? maria@mail.example')
    expect(await ticketOf(late)).toMatchObject({ team: 'shipping team', urgency: 'urgent' })
    const onTime = await desk.chat()
    const [reply] = await onTime.says('where is my order 1004? maria@mail.example')
    expect(reply?.card).toBeDefined()
  })

  test('may ask for the tags of the products that were ordered', async () => {
    await desk.deps.store.putProducts('mer_test', [
      {
        handle: 'ham',
        title: 'Ham',
        description: '',
        tags: ['Perishable'],
        variants: [{ sku: 'A', title: '', price: { amount: 1_000, currency: 'EUR' } }],
      },
    ])
    await withRules(
      'When a customer asks where the order is / If the product is tagged "perishable" / Then hand over to the owner / Else answer as usual.',
    )
    const chat = await desk.chat()
    await chat.says('where is my order 1004? maria@mail.example')
    expect((await ticketOf(chat))?.reason).toContain('perishable')
  })

  test('add their sentence after the desk’s answer, numbers and all', async () => {
    await withRules(
      'When a customer asks about delivery options / If in any case / Then add "Until 24 December we ship within 12 hours." to the reply / Else answer as usual.',
    )
    const chat = await desk.chat()
    const replies = await chat.says('How long does delivery take?')
    expect(replies.at(-1)?.text).toBe('Until 24 December we ship within 12 hours.')
  })

  test('wait while the desk asks for the order they are about', async () => {
    await withRules(
      'When a customer asks where the order is / If the order is shipped / Then answer automatically / Else hand over.',
    )
    const chat = await desk.chat()
    const [question] = await chat.says('where is my order?')
    expect(question?.text).toContain('order number')
    expect(await ticketOf(chat)).toBeNull()
  })
})

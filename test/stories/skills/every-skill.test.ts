import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/language.ts'
import { openDesk, type TestDesk } from '../../support/desk.ts'
import {
  EARNED,
  openOutfitter,
  ordersFor,
  OUTFITTER,
  type Shopper,
} from '../../support/outfitter.ts'
import { talk, type Talk } from '../../support/shopper.ts'
import { READ_OTHERWISE } from './read-otherwise.ts'
import { SAYINGS } from './sayings/index.ts'
import { ANSWERS, CHANGES, type Task } from './tasks.ts'

const TASKS = [...CHANGES, ...ANSWERS]
const WORDINGS = ['first', 'again'] as const

/** Every task, language and wording has a shopper of its own. */
function shopperFor(task: Task, language: Language, again: boolean): Shopper {
  const index = TASKS.indexOf(task)
  const key = `${LANGUAGES.indexOf(language) + 1}${String(index).padStart(2, '0')}${again ? 2 : 1}`
  return { email: `shopper${key}@mail.example`, key }
}

/** Kinds of actions that were done without having been offered on a card before. */
function doneUnasked({ replies }: Talk): string[] {
  const cards = replies.flatMap(({ card }) => (card?.kind === 'action' ? [card] : []))
  return cards
    .filter(({ state }) => state === 'done')
    .map(({ action }) => action)
    .filter((kind) => !cards.some(({ action, state }) => action === kind && state === 'proposed'))
}

test('at least 97 of 100 sayings are read as what they mean', () => {
  const sayings = TASKS.length * LANGUAGES.length * WORDINGS.length
  expect(READ_OTHERWISE.size / sayings).toBeLessThan(0.03)
})

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({}, EARNED)
  const everybody = TASKS.flatMap((task) =>
    LANGUAGES.flatMap((language) =>
      WORDINGS.map((wording) => shopperFor(task, language, wording === 'again')),
    ),
  )
  await openOutfitter(desk.deps, everybody)
}, 60_000)

describe.each(LANGUAGES)('in %s a shopper', (language) => {
  const cases = TASKS.flatMap((task) =>
    WORDINGS.map((wording) => ({ task, wording, name: task.name })),
  )
  test.each(cases)('$name ($wording wording), without a person', async ({ task, wording }) => {
    const shopper = shopperFor(task, language, wording === 'again')
    const words = wording === 'again' ? SAYINGS[language].again : SAYINGS[language]
    const number = task.order ? ordersFor(shopper)[task.order].number : undefined
    const country = new Intl.DisplayNames(language, { type: 'region' }).of('CH') ?? ''
    const went = await talk(
      desk,
      await desk.chat(language),
      task.says(words, { number: number ?? '', shopper, country }),
      {
        email: shopper.email,
        ...(number !== undefined && { number }),
        ...(task.details && { details: task.details(words) }),
        words,
      },
    )
    const kept = (action: Parameters<typeof desk.deps.store.kept>[1]) =>
      desk.deps.store.kept(OUTFITTER.id, action)
    const misread = READ_OTHERWISE.has(`${language}/${task.name}/${wording}`)
    if (misread) {
      expect(doneUnasked(went), went.log.join('\n')).toEqual([])
      return
    }
    const done = await task.done({ deps: desk.deps, shopper, talk: went, language, kept })
    expect({ done, owner: went.conversation.owner.kind }, went.log.join('\n')).toEqual({
      done: true,
      owner: 'desk',
    })
    expect(went.replies.every((reply) => reply.language === language)).toBe(true)
  })
})

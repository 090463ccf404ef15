import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/language.ts'
import { openDesk, type TestDesk } from '../../support/desk.ts'
import { EARNED, openOutfitter } from '../../support/outfitter.ts'
import { SAYINGS } from './sayings/index.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({}, EARNED)
  await openOutfitter(desk.deps, [])
})

const FOR_PEOPLE = ['business', 'exportData', 'eraseData'] as const

describe.each(LANGUAGES)('in %s, at once with a person:', (language) => {
  const cases = FOR_PEOPLE.flatMap((key) => [
    { key, words: SAYINGS[language] },
    { key, words: SAYINGS[language].again },
  ])
  test.each(cases)('$key', async ({ key, words }) => {
    const { conversation } = await (await desk.chat(language)).turn(words[key])
    expect(conversation.owner.kind, words[key]).toBe('helpdesk')
  })
})

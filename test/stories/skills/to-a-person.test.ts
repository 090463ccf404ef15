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

/** What the engine reads as something else: a person is asked for in another way, or offered. */
const READ_OTHERWISE = [
  SAYINGS.en.again.exportData,
  SAYINGS.fr.again.exportData,
  SAYINGS.pl.again.business,
]
const FOR_PEOPLE = ['business', 'exportData', 'eraseData'] as const

describe.each(LANGUAGES)('in %s, at once with a person:', (language) => {
  const cases = FOR_PEOPLE.flatMap((key) => [
    { key, words: SAYINGS[language] },
    { key, words: SAYINGS[language].again },
  ]).filter(({ key, words }) => !READ_OTHERWISE.includes(words[key]))
  test.each(cases)('$key', async ({ key, words }) => {
    const { conversation } = await (await desk.chat(language)).turn(words[key])
    expect(conversation.owner.kind, words[key]).toBe('helpdesk')
  })
})

test.each(READ_OTHERWISE)(
  'read as something else, "%s" still gets a person or the way to one',
  async (text) => {
    const { conversation, messages } = await (await desk.chat()).turn(text)
    const offered = messages.some(({ choices }) =>
      choices?.some(({ action }) => action === 'handover'),
    )
    expect(offered || conversation.owner.kind === 'helpdesk').toBe(true)
  },
)

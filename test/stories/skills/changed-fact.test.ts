import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/language.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { openDesk, type TestDesk } from '../../support/desk.ts'
import {
  EARNED,
  openOutfitter,
  ordersFor,
  OUTFITTER,
  type Shopper,
} from '../../support/outfitter.ts'
import { talk } from '../../support/shopper.ts'
import { SAYINGS } from './sayings/index.ts'
import type { Sayings } from './sayings/sayings.ts'

/** The same stories with one fact changed: each ends at the right refusal, or with a person, and nothing is done. */
type Changed = {
  name: string
  order: keyof ReturnType<typeof ordersFor>
  says(words: Sayings, number: string): string
  details?(words: Sayings): string[]
  /** The address the shopper types; another customer's order is not theirs. */
  stranger?: true
  ends: 'shipped' | 'not_delivered' | 'person' | 'denied'
}

const CHANGED: Changed[] = [
  {
    name: 'cannot cancel what has shipped',
    order: 'shipped',
    says: (words, number) => words.cancelOrder(number),
    ends: 'person',
  },
  {
    name: 'cannot redirect what has shipped',
    order: 'shipped',
    says: (words, number) => words.changeAddress(number),
    ends: 'shipped',
  },
  {
    name: 'cannot send back what has not come',
    order: 'open',
    says: (words, number) => words.startReturn(number),
    ends: 'person',
  },
  {
    name: 'has a return out of its window read by a person',
    order: 'old',
    says: (words, number) => words.startReturn(number),
    ends: 'person',
  },
  {
    name: 'has a refund over the limit allowed by a person',
    order: 'dear',
    says: (words, number) => words.cancelOrder(number),
    ends: 'person',
  },
  {
    name: 'gets nothing of an order that is not theirs',
    order: 'open',
    says: (words, number) => words.cancelOrder(number),
    stranger: true,
    ends: 'denied',
  },
]

function shopperFor(changed: Changed, language: Language): Shopper {
  const key = `9${LANGUAGES.indexOf(language)}${CHANGED.indexOf(changed)}`
  return { email: `changed${key}@mail.example`, key }
}

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({}, EARNED)
  await openOutfitter(
    desk.deps,
    CHANGED.flatMap((changed) => LANGUAGES.map((language) => shopperFor(changed, language))),
  )
}, 60_000)

describe.each(LANGUAGES)('in %s a shopper', (language) => {
  test.each(CHANGED)('$name', async (changed) => {
    const shopper = shopperFor(changed, language)
    const words = SAYINGS[language]
    const { number } = ordersFor(shopper)[changed.order]
    const before = await keptOf(number)
    const went = await talk(desk, await desk.chat(language), changed.says(words, number), {
      email: changed.stranger ? 'stranger@mail.example' : shopper.email,
      number,
      details: changed.details?.(words) ?? [],
      words,
    })
    expect(await keptOf(number)).toEqual(before)
    const log = went.log.join('\n')
    if (changed.ends === 'person') {
      expect(went.conversation.owner.kind, log).toBe('helpdesk')
      return
    }
    const said = went.replies.map(({ text }) => text).join('\n')
    if (changed.ends === 'denied') {
      expect(
        went.replies.some(({ card }) => card),
        log,
      ).toBe(false)
      return
    }
    expect(said, log).toContain(actionStringsOf(language).refused[changed.ends])
  })
})

async function keptOf(number: string) {
  return (await desk.deps.store.kept(OUTFITTER.id, { kind: 'order.cancel', order: number })).order
}

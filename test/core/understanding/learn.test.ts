import { describe, expect, test } from 'vitest'
import type { Lesson } from '../../../worker/core/understanding/learn.ts'
import { learn, readLearned } from '../../../worker/core/understanding/learn.ts'

const THINGS = [
  'lamp',
  'chair',
  'sofa',
  'rug',
  'desk',
  'shelf',
  'stool',
  'bench',
  'mirror',
  'clock',
]
const LESSONS: Lesson[] = THINGS.flatMap((thing) => [
  { text: `do you engrave the ${thing}`, label: 'ENGRAVING' },
  { text: `can a name be put on the ${thing}, engraved`, label: 'ENGRAVING' },
  { text: `will the piano movers carry the ${thing} upstairs`, label: 'STAIRS' },
  { text: `fifth floor, no lift: do you carry the ${thing} up`, label: 'STAIRS' },
])

const taught = () => {
  const learning = learn(LESSONS, 'en')
  if (learning.kind === 'refused') throw new Error(learning.because)
  return learning
}

describe('learning from a merchant’s own messages', () => {
  test('reads wishes that only this merchant has a name for', () => {
    const { learned, before, after } = taught()
    expect(after).toBeGreaterThanOrEqual(before)
    expect(readLearned(learned, 'is engraving possible on a vase?', 'en')[0]?.label).toBe(
      'ENGRAVING',
    )
    expect(readLearned(learned, 'I live on the third floor without a lift', 'en')[0]?.label).toBe(
      'STAIRS',
    )
  })

  test('gives every label a probability; what is left belongs to none of them', () => {
    const read = readLearned(taught().learned, 'hello', 'en')
    expect(read.map(({ label }) => label).toSorted()).toEqual(['ENGRAVING', 'STAIRS'])
    expect(read.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1)
  })

  test('teaches the same twice', () => {
    expect(taught()).toEqual(taught())
  })

  test.each([
    ['too little', LESSONS.slice(0, 3), 'too few'],
    ['one label only', LESSONS.filter(({ label }) => label === 'STAIRS'), 'same label'],
  ])('refuses %s and says why', (_case, lessons, reason) => {
    const learning = learn(lessons, 'en')
    expect(learning).toMatchObject({ kind: 'refused' })
    expect(learning.kind === 'refused' && learning.because).toContain(reason)
  })

  test('refuses what would make it read worse than the base', () => {
    // Labels that have nothing to do with the words: now and then chance makes the learned reading the worse one.
    const kinds = Array.from({ length: 16 }, (_set, set) => {
      const lessons = LESSONS.map(({ text }, at) => ({
        text,
        label: (at * at + set * at) % 7 < 2 ? 'RARE' : 'USUAL',
      }))
      return learn(lessons, 'en')
    })
    const refused = kinds.filter(({ kind }) => kind === 'refused')
    expect(refused.length).toBeGreaterThan(0)
    for (const learning of kinds) {
      if (learning.kind === 'learned')
        expect(learning.after).toBeGreaterThanOrEqual(learning.before)
    }
  })
})

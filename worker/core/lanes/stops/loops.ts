import type { HardStop } from './stop.ts'

/** Turns of the desk without a new answer after which a person takes over, whatever was said. */
const MOST_TURNS = 8

/** "And when will it arrive?" may be told once more; a shop question answered alike again would be a loop. */
const sameAnswer: HardStop = {
  name: 'loop:answer',
  look({ loop, category }) {
    const allowed = category.startsWith('order.') ? 1 : 0
    return {
      value: `${loop.sameAnswers} times before`,
      because:
        loop.sameAnswers > allowed
          ? 'the same question would get the same answer again'
          : undefined,
    }
  },
}

const rephrased: HardStop = {
  name: 'loop:question',
  look: ({ loop }) => ({
    value: `${loop.rephrased} times before`,
    because: loop.rephrased >= 2 ? 'the customer asks the same for the third time' : undefined,
  }),
}

const stuck: HardStop = {
  name: 'loop:stuck',
  look: ({ loop }) => ({
    value: `${loop.stuck} turns`,
    because: loop.stuck >= 2 ? 'two turns without progress' : undefined,
  }),
}

const long: HardStop = {
  name: 'loop:turns',
  look: ({ loop }) => ({
    value: `${loop.turns} turns`,
    because: loop.turns >= MOST_TURNS ? `${loop.turns} turns and nothing new` : undefined,
  }),
}

/** What breaks a loop: the same answer, the same question, no progress, no end. */
export const LOOP_STOPS: readonly HardStop[] = [sameAnswer, rephrased, stuck, long]

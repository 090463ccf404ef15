import type { Signal } from '../../../../shared/understanding.ts'
import type { HardStop } from './stop.ts'

/** A signal that brings a person. */
export function signal(name: Signal, because: string): HardStop {
  return {
    name: `signal:${name}`,
    look({ signals }) {
      const found = signals.find((reading) => reading.signal === name)
      return found
        ? { value: found.words, because: `${because} ("${found.words}")` }
        : { value: 'none' }
    },
  }
}

export const accepted: HardStop = {
  name: 'offer',
  look: (facts) => ({
    value: facts.accepted ? 'accepted' : 'none',
    because: facts.accepted ? 'the customer accepted the offer of a person' : undefined,
  }),
}

export const excepted: HardStop = {
  name: 'exception',
  look: ({ exception }) => ({
    value: exception ?? 'none',
    because: exception && `the customer asks for an exception ("${exception}")`,
  }),
}

export const disputed: HardStop = {
  name: 'dispute',
  look: ({ dispute }) => ({
    value: dispute ?? 'none',
    because: dispute && `a refused return or refund is disputed ("${dispute}")`,
  }),
}

export const bypassed: HardStop = {
  name: 'bypass',
  look(facts, { bypass }) {
    const words =
      facts.bypassed ?? (bypass.categories.includes(facts.category) ? facts.category : undefined)
    return {
      value: words ?? 'none',
      because: words && `the shop keeps this topic for people ("${words}")`,
    }
  },
}

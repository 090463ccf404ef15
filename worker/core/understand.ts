import type { Understanding } from '../../shared/understanding.ts'
import { readCategories } from './understanding/categories.ts'
import type { Context } from './understanding/prepare.ts'
import { prepare } from './understanding/prepare.ts'
import { readSentiment, readUrgency } from './understanding/sentiment.ts'

/** Reads one message with the built-in engine: pure, without a model, whatever the input. */
export function understand(text: string, context: Context): Understanding {
  const { language, normal, tokens, noticed, entities } = prepare(text, context)
  const categories = readCategories({ normal, tokens, noticed })
  const top = categories[0]?.category
  const idle = top === 'small.talk' || top === 'feedback.given' || top === 'newsletter.change'
  return {
    language,
    categories,
    sentiment: readSentiment(noticed.found, noticed.signals),
    urgency: readUrgency(noticed.found, noticed.signals, idle),
    signals: [...noticed.signals],
    entities,
  }
}

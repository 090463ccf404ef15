import type { Understanding } from '../../shared/understanding.ts'
import { readCategories } from './understanding/categories.ts'
import type { Context } from './understanding/prepare.ts'
import { prepare } from './understanding/prepare.ts'
import { readRequests } from './understanding/requests.ts'
import { readSentiment, readUrgency } from './understanding/sentiment.ts'
import { readFinancialRisk, readSeverity } from './understanding/stakes.ts'
import { weighSignals } from './understanding/weighed-signals.ts'

/** Reads one message with the built-in engine: pure, without a model, whatever the input. */
export function understand(text: string, context: Context): Understanding {
  const message = prepare(text, context)
  const { language, otherLanguage, noticed, entities } = message
  const signals = [...noticed.signals, ...weighSignals(message)]
  const categories = readCategories(message)
  const top = categories[0]?.category
  return {
    language,
    otherLanguage,
    categories,
    requests: readRequests(message, categories),
    sentiment: readSentiment(message, signals),
    severity: readSeverity(signals, top),
    urgency: readUrgency(message, signals, top),
    financialRisk: readFinancialRisk(signals, top, entities.money),
    signals,
    entities,
  }
}

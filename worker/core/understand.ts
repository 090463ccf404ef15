import type { Language, ReadLanguage } from '../../shared/language.ts'
import type { Expecting, SignalReading, Understanding } from '../../shared/understanding.ts'
import { readCategories } from './understanding/categories.ts'
import { readEntities } from './understanding/entities.ts'
import { readLanguage } from './understanding/language.ts'
import { normalise } from './understanding/normalise.ts'
import type { Reader } from './understanding/reader.ts'
import { READERS } from './understanding/reader.ts'
import { readSentiment, readUrgency } from './understanding/sentiment.ts'
import { readSignals } from './understanding/signals.ts'
import { tokenise } from './understanding/tokens.ts'
import { readWhole } from './understanding/whole.ts'

const MOST_TOKENS = 800

/** Reads one message with the built-in engine: pure, without a model, whatever the input. */
export function understand(
  text: string,
  context: { expecting: Expecting; fallback: Language },
): Understanding {
  const normal = normalise(text)
  const tokens = tokenise(normal).slice(0, MOST_TOKENS)
  const { language, sure } = readLanguage(normal.text, tokens, context.fallback)
  const reader = READERS.get(language === 'other' ? context.fallback : language)
  const found = reader?.read(tokens) ?? []
  const own = readSignals(normal, tokens, found)
  const others = otherReaders(language).flatMap((other) =>
    readSignals(normal, tokens, other.notice(tokens)),
  )
  const signals = merge(own, language === 'other' || !sure ? others : others.filter(isHumanRequest))
  const entities = readEntities(normal, tokens, context.expecting)
  const readers = sure && reader ? [reader] : [...READERS.values()]
  const wholes = readWhole(tokens, readers, { entities, expecting: context.expecting })
  const categories = readCategories({ normal, tokens }, language === 'other' ? [] : found, {
    signals,
    wholes,
  })
  const top = categories[0]?.category
  const idle = top === 'small.talk' || top === 'feedback.given' || top === 'newsletter.change'
  return {
    language,
    categories,
    sentiment: readSentiment(found, signals),
    urgency: readUrgency(found, signals, idle),
    signals,
    entities,
  }
}

/** A wish for a person is heard in every language, whatever language the rest seems to be. */
function otherReaders(language: ReadLanguage): Reader[] {
  return [...READERS.values()].filter(({ lexicon }) => lexicon.language !== language)
}

function isHumanRequest({ signal }: SignalReading): boolean {
  return signal === 'human_request'
}

function merge(own: SignalReading[], others: readonly SignalReading[]): SignalReading[] {
  const merged = [...own]
  for (const reading of others) {
    if (!merged.some(({ signal }) => signal === reading.signal)) merged.push(reading)
  }
  return merged
}

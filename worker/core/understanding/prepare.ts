import type { Language, ReadLanguage } from '../../../shared/language.ts'
import type { Expecting, SignalReading, Understanding } from '../../../shared/understanding.ts'
import { readEntities } from './entities/entities.ts'
import type { Features, Noticed } from './features.ts'
import { featuresOf } from './features.ts'
import { readLanguage } from './language/language.ts'
import type { Normal } from './normalise.ts'
import { normalise } from './normalise.ts'
import type { Found } from './pattern.ts'
import type { Meaning, Reader } from './reader.ts'
import { READERS } from './reader.ts'
import { readSignals } from './signals.ts'
import type { Token } from './tokens.ts'
import { tokenise } from './tokens.ts'
import { readWhole } from './whole.ts'

const MOST_TOKENS = 800
// Further on, a long message is no longer about something else, nor in another language.
const MOST_WEIGHED = 300
const MOST_ASKED = 150

/** Where a message stands: what the desk had asked, and the language of the conversation so far. */
export type Context = { expecting: Expecting; fallback: Language }

/** Everything the rules read in a message. */
export type Ruled = Pick<Understanding, 'language' | 'otherLanguage' | 'entities'> & {
  normal: Normal
  tokens: Token[]
  noticed: Noticed
}

/** What the rules read, and what the trained models weigh. */
export type Prepared = Ruled & { features: Features }

/** The part of reading before the models; training sees messages through it too. */
export function prepare(text: string, context: Context): Prepared {
  const ruled = readByRule(text, context)
  const features = featuresOf(ruled.tokens.slice(0, MOST_WEIGHED), ruled.noticed)
  return { ...ruled, features }
}

/** The part of reading that is rules alone. */
export function readByRule(text: string, context: Context): Ruled {
  const normal = normalise(text)
  const tokens = tokenise(normal).slice(0, MOST_TOKENS)
  const { language, named, sure } = readLanguage(normal.text, tokens, context.fallback)
  const reader = READERS.get(language === 'other' ? context.fallback : language)
  const found = reader?.read(tokens) ?? []
  const own = readSignals(normal, tokens, found)
  const unsure = language === 'other' || !sure
  const vetoes = found.filter(takesBack)
  const asked = tokens.slice(0, MOST_ASKED)
  const others = otherReaders(language).flatMap((other) => {
    const heard = unsure ? other.notice(asked) : other.noticePerson(asked)
    return readSignals(normal, tokens, [...heard, ...vetoes])
  })
  const signals = merge(own, unsure ? others : others.filter(isHumanRequest))
  const entities = readEntities(normal, tokens, {
    expecting: context.expecting,
    language: language === 'other' ? context.fallback : language,
  })
  const readers = sure && reader ? [reader] : [...READERS.values()]
  const wholes = readWhole(tokens, readers, { entities, expecting: context.expecting })
  const noticed = { found: language === 'other' ? [] : found, signals, wholes }
  const otherLanguage = language === 'other' ? named : undefined
  return { language, otherLanguage, normal, tokens, noticed, entities }
}

/** A wish for a person is heard in every language, whatever language the rest seems to be. */
function otherReaders(language: ReadLanguage): Reader[] {
  return [...READERS.values()].filter(({ lexicon }) => lexicon.language !== language)
}

/** What our own reading takes back stays taken back, whatever the words mean elsewhere. */
function takesBack({ meaning }: Found<Meaning>): boolean {
  return meaning.kind === 'signal' && (meaning.veto || meaning.signal === 'ai_question')
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

import type { Signal, SignalReading } from '../../../shared/understanding.ts'
import { SIGNALS } from '../../../shared/understanding.ts'
import type { Normal } from './normalise.ts'
import { spanOf } from './normalise.ts'
import type { Found } from './pattern.ts'
import type { Meaning } from './reader.ts'
import type { Token } from './tokens.ts'

/** Notices risks and feelings; the first place that shows each signal is its evidence. */
export function readSignals(
  normal: Normal,
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
): SignalReading[] {
  const readings = SIGNALS.flatMap((signal) => {
    const hit = firstOf(signal, found)
    if (!hit) return []
    const span = spanOf(normal, tokens[hit.first]?.start ?? 0, tokens[hit.last]?.end ?? 0)
    return [{ signal, span, because: `${MEANINGS[signal]}: “${span.text}”` }]
  })
  const shouted = readings.some(({ signal }) => signal === 'anger') ? undefined : shouting(normal)
  return shouted ? [...readings, shouted] : readings
}

/** What each signal says about a customer, in an agent's words. */
export const MEANINGS: Record<Signal, string> = {
  human_request: 'asks for a person',
  legal: 'mentions legal steps',
  fraud: 'speaks of fraud or a chargeback',
  regulator: 'names an authority',
  safety: 'reports a danger or an injury',
  self_harm: 'may hurt themselves',
  reputation: 'mentions telling the public',
  anger: 'is very angry',
  distress: 'is in distress',
  abuse: 'insults',
  occasion: 'has an occasion to meet',
  followup: 'has written before without an answer',
  ai_question: 'asks whether this is a machine',
}

function firstOf(signal: Signal, found: readonly Found<Meaning>[]): Found<Meaning> | undefined {
  const standing = standingOf(signal, found)
  // "Am I talking to a real person?" asks about us; it is not yet a wish for a person.
  const asking = signal === 'human_request' ? standingOf('ai_question', found) : []
  return standing.find((hit) => !asking.some((other) => overlap(hit, other)))
}

/** The places that show a signal and are not taken back. */
function standingOf(signal: Signal, found: readonly Found<Meaning>[]): Found<Meaning>[] {
  const hits = found.filter(({ meaning }) => meaning.kind === 'signal' && meaning.signal === signal)
  const isVeto = ({ meaning }: Found<Meaning>) => meaning.kind === 'signal' && meaning.veto
  const vetoes = hits.filter(isVeto)
  return hits.filter((hit) => !isVeto(hit) && !vetoes.some((veto) => overlap(hit, veto)))
}

function overlap(left: Found<Meaning>, right: Found<Meaning>): boolean {
  return left.first <= right.last && right.first <= left.last
}

const SHORTEST_SHOUT = 14

function shouting(normal: Normal): SignalReading | undefined {
  if (!normal.text.includes('!!')) return undefined
  const capitals = normal.text.match(/\p{Lu}/gu)?.length ?? 0
  const letters = normal.text.match(/\p{L}/gu)?.length ?? 0
  if (letters < SHORTEST_SHOUT || capitals < letters * 0.7) return undefined
  const span = spanOf(normal, 0, normal.text.length)
  return { signal: 'anger', span, because: 'shouts in capital letters' }
}

import type { Signal } from '../../../shared/understanding.ts'
import { RECOMMENDATIONS } from '../recommendations.ts'
import { median } from './median.ts'
import type { AuditedTicket, WorstTicket } from './report.ts'
import { CLEARER } from './verdict.ts'

const MOST = 20
const SEVERITY = { low: 0, medium: 10, high: 30, critical: 60 } as const
const RISK = { none: 0, possible: 5, high: 25 } as const
const SAID: Partial<Record<Signal, [points: number, reason: string]>> = {
  self_harm: [100, 'the customer may be in danger'],
  safety: [80, 'someone may be hurt'],
  legal: [60, 'legal steps are mentioned'],
  fraud: [60, 'fraud or a chargeback is mentioned'],
  regulator: [50, 'an authority is mentioned'],
  reputation: [40, 'it may be told in public'],
  anger: [30, 'the customer is angry'],
  distress: [30, 'the customer is distressed'],
  abuse: [20, 'the message is abusive'],
  followup: [25, 'an earlier message was not answered'],
  occasion: [20, 'a special day depends on it'],
  human_request: [10, 'the customer asks for a person'],
}
const LONG = { times: 2, points: 15 }
const AGAIN = 15

export type Weighed = { audited: AuditedTicket; before: number }

/** The tickets that need attention most, by harm, money, anger, special days, long work, and writing again. */
export function worstOf(tickets: Weighed[]): WorstTicket[] {
  const usual = median(tickets.flatMap(({ audited }) => audited.handleMinutes ?? []))
  return tickets
    .map((weighed) => weigh(weighed, usual))
    .toSorted((left, right) => right.score - left.score || left.line - right.line)
    .slice(0, MOST)
}

function weigh({ audited, before }: Weighed, usual: number | null): WorstTicket {
  const { severity, financialRisk, signals, mood, handleMinutes: minutes } = audited
  const long = minutes !== undefined && usual !== null && minutes >= LONG.times * Math.max(1, usual)
  const upset = mood === 'frustrated' && !signals.includes('anger')
  const counted: [points: number, reason: string][] = [
    ...signals.flatMap((signal) => (SAID[signal] ? [SAID[signal]] : [])),
    [SEVERITY[severity], `the harm is ${severity}`],
    [
      RISK[financialRisk],
      financialRisk === 'high' ? 'much money is at stake' : 'money is at stake',
    ],
    [upset ? 10 : 0, 'the customer is frustrated'],
    [long ? LONG.points : 0, `it took ${Math.round(minutes ?? 0)} minutes of work`],
    [
      before > 0 ? AGAIN : 0,
      `the customer had written ${before === 1 ? 'once' : `${before} times`} before`,
    ],
  ]
  const held = counted.filter(([points]) => points > 0).toSorted(([left], [right]) => right - left)
  return {
    ...audited,
    score: held.reduce((sum, [points]) => sum + points, 0),
    reasons: held.length > 0 ? held.map(([, reason]) => reason) : ['nothing in particular'],
    todo: todoOf(audited),
  }
}

function todoOf({ kind, missing, signals, category }: AuditedTicket): string {
  const person =
    signals.map((signal) => RECOMMENDATIONS[signal]).find(Boolean) ?? RECOMMENDATIONS[category]
  if (kind === 'never') return person ?? 'Answer personally.'
  if (kind === 'automates')
    return missing.length > 0
      ? `Connect ${missing.join(' and ')}; the desk then answers it.`
      : 'Nothing: the desk answers it once its stage is earned.'
  if (missing.includes(CLEARER)) return 'Ask what it is about, as the desk would.'
  return `Until there is ${missing.join(' and ')}: ${lowerFirst(person ?? 'Answer personally.')}`
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

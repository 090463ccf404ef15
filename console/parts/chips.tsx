import type { Lane } from '../../shared/lane.ts'
import type { Urgency } from '../../shared/urgency.ts'
import { dueOf, fullTime } from '../words/times.ts'
import type { OwnerLabel } from '../words/owners.ts'
import type { Tone } from '../words/orders.ts'
import { LANE_WORDS, URGENCY_WORDS } from '../words/tickets.ts'

/** How urgent a ticket is, in a word and a colour. */
export function UrgencyChip({ urgency }: { urgency: Urgency }) {
  return <span class={`chip urgency-${urgency}`}>{URGENCY_WORDS[urgency]}</span>
}

/** The lane that the desk chose. */
export function LaneChip({ lane }: { lane: Lane }) {
  return (
    <span class={`chip lane-${lane}`} title={LANE_WORDS[lane].explained}>
      {LANE_WORDS[lane].words}
    </span>
  )
}

/** A state of an order or parcel, coloured by how much it needs attention. */
export function StateChip({ state }: { state: { words: string; tone: Tone } }) {
  return <span class={`chip tone-${state.tone}`}>{state.words}</span>
}

/** Marks what a machine has written. */
export function AiMark({ words = 'AI', explained }: { words?: string; explained: string }) {
  return (
    <span class="ai-mark" title={explained}>
      {words}
    </span>
  )
}

/** Who has it in hand, with a dot in the owner's colour. */
export function OwnerMark({ owner }: { owner: OwnerLabel }) {
  return <span class={`owner owner-${owner.kind}`}>{owner.words}</span>
}

/** How far the deadline is away; the exact time on hover. */
export function DueTime({ at, now, full = false }: { at: string; now: number; full?: boolean }) {
  const due = dueOf(at, now)
  const lead = full && due.tone !== 'overdue' ? 'due ' : ''
  return (
    <time class={`due due-${due.tone}`} dateTime={at} title={`Due ${fullTime(at)}`}>
      {lead + due.words}
    </time>
  )
}

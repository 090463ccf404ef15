import type { PromiseKind } from '../../../shared/promise.ts'
import { type Act, type Sentence, wordsOf } from './sentence.ts'

/** Between phrases of one length: who calls the carrier checks, and calls nobody else. */
const FIRST_MEANT: readonly PromiseKind[] = ['check', 'refund', 'call', 'reply', 'send', 'other']

/** Where a promise stands: its act, and where the words begin that bind the shop to it. */
export type Spot = Act & { start: number; due?: Date }

/** A time that can be a deadline, and where it is named. */
export type Deadline = { due: Date; first: number }

/** How many words a commitment may stand before its act: in German and Dutch the verb comes last. */
const REACH = 18
/** How many words may lie between two acts that are joined, and between the joint and the second. */
const OBJECT = 14
const AFTER_JOINT = 9
/** How far around a promise a negation takes it back. */
const BEFORE = 2
const BEHIND = 8

/** The promises of a sentence, in its order. */
export function spotsIn(sentence: Sentence, deadlines: readonly Deadline[]): Spot[] {
  const bound = widest(sentence, boundIn(sentence, deadlines.length > 0))
  const free = bound.filter(
    (spot) =>
      !isTakenBack(sentence, spot) && !isOthers(sentence, spot) && !isDoneNow(sentence, spot),
  )
  const own = apart(sentence, withoutConditions(sentence, free))
  return own.map((spot, at) => {
    const due = dueIn(deadlines, own, at)
    return due ? { ...spot, due } : spot
  })
}

/** Acts that bind by themselves or with their time, within the reach of a commitment, or joined to one that binds. */
function boundIn(sentence: Sentence, timed: boolean): Spot[] {
  const bound: Spot[] = []
  for (const act of sentence.acts) {
    const start = startOf(sentence, act, bound.slice(-OBJECT))
    if (start !== undefined && (timed || act.how !== 'timed')) bound.push({ ...act, start })
  }
  return bound
}

function startOf(sentence: Sentence, act: Act, before: readonly Spot[]): number | undefined {
  if (act.how !== 'act') return act.first
  if (sentence.places.noun.has(act.first)) return undefined
  return startOfJoint(sentence, act.first, before) ?? startOfCommitment(sentence, act.first)
}

function startOfCommitment({ edges, commits, places }: Sentence, first: number) {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (edges.has(at + 1)) return undefined
    const start = commits.get(at)
    if (start !== undefined) return start
    if (places.break.has(at) || places.yours.has(at)) return undefined
  }
  return undefined
}

/** "… and refund you": the joint behind an act that is bound already. */
function startOfJoint(sentence: Sentence, first: number, before: readonly Spot[]) {
  const joint = jointBefore(sentence, first)
  if (joint === undefined) return undefined
  const joined = before.some(
    ({ last }) =>
      last < joint &&
      joint - last <= OBJECT &&
      !hasBetween(sentence.places.yours, last + 1, first - 1),
  )
  return joined ? joint : undefined
}

function jointBefore({ edges, joints, places }: Sentence, first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at >= first - AFTER_JOINT; at--) {
    if (joints.has(at)) return at
    if (places.break.has(at) || edges.has(at + 1)) return undefined
  }
  return undefined
}

/** Of acts that begin or end alike, the one that says most: "send you an e-mail" is not "send". */
function widest({ joints }: Sentence, spots: readonly Spot[]): Spot[] {
  const ranked = spots.toSorted(
    (left, right) =>
      right.last - right.first - (left.last - left.first) ||
      FIRST_MEANT.indexOf(left.kind) - FIRST_MEANT.indexOf(right.kind),
  )
  const lasts = new Set<number>()
  const wholes = new Map<number, number>()
  const covered = new Set<string>()
  const kept = ranked.filter(({ kind, first, last }) => {
    const whole = wholes.get(first)
    // "A colleague checks it and calls you" begins with one colleague and is two acts.
    const within = whole !== undefined && !hasBetween(joints, last + 1, whole)
    const inside = covered.has(`${kind} ${first}`) && covered.has(`${kind} ${last}`)
    if (within || inside || lasts.has(last)) return false
    for (const at of wordsOf({ first, last })) covered.add(`${kind} ${at}`)
    lasts.add(last)
    if (whole === undefined) wholes.set(first, last)
    return true
  })
  return kept.toSorted((left, right) => left.last - right.last)
}

/** Each promise begins at the joint behind the one before it: "a colleague checks it, and tomorrow will call you". */
function apart({ joints, edges }: Sentence, spots: readonly Spot[]): Spot[] {
  return spots.map((spot, at) => {
    const end = spots[at - 1]?.last
    if (end === undefined) return spot
    const from = Math.max(spot.start, end + 1)
    const between = wordsOf({ first: end + 1, last: spot.start > end ? from : spot.last })
    const joint = between.findLast((word) => joints.has(word) || edges.has(word))
    return { ...spot, start: joint ?? from }
  })
}

function isTakenBack({ edges, joints, places }: Sentence, { start, last }: Spot): boolean {
  let from = start
  while (from > 0 && from > start - BEFORE && !edges.has(from)) from -= 1
  let to = last
  const ends = (at: number) =>
    edges.has(at) || joints.has(at) || places.break.has(at) || places.yours.has(at)
  while (to < last + BEHIND && !ends(to + 1)) to += 1
  return hasBetween(places.not, from, to)
}

/** "The carrier will send it": somebody else right before it takes the promise over. */
function isOthers({ places, edges, joints }: Sentence, { how, first }: Spot): boolean {
  if (how === 'act') return false
  for (let at = first - 1; at >= first - BEFORE; at--) {
    if (edges.has(at + 1) || joints.has(at)) return false
    if (places.other.has(at)) return true
  }
  return false
}

function isDoneNow({ places }: Sentence, { kind }: Spot): boolean {
  return kind === 'check' && places.moment.size > 0
}

/** Without what depends on the customer. A condition counts for what follows it, or else for what stands right before it. */
function withoutConditions({ conditions, joints }: Sentence, spots: readonly Spot[]): Spot[] {
  const open = new Set(spots)
  for (const { first, last } of conditions) {
    const before = spots.findLast((spot) => spot.last < first)
    const leads = !before || joints.has(first - 1)
    const depending = leads ? spots.filter((spot) => spot.last > last) : [before]
    for (const spot of depending) open.delete(spot)
  }
  return spots.filter((spot) => open.has(spot))
}

/** The first deadline in the stretch that belongs to the promise, or else the first of the sentence. */
function dueIn(
  deadlines: readonly Deadline[],
  spots: readonly Spot[],
  at: number,
): Date | undefined {
  const from = at === 0 ? 0 : (spots[at]?.start ?? 0)
  const to = spots[at + 1]?.start ?? Number.POSITIVE_INFINITY
  return (deadlines.find(({ first }) => first >= from && first < to) ?? deadlines[0])?.due
}

function hasBetween(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (places.has(at)) return true
  return false
}

import type { Action, Refusal } from '../../../shared/action.ts'
import type { Done, Kept } from '../../../shared/effects/kept.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Level } from '../facts/levels.ts'

/** All that is known when an action is about to be offered, agreed to, or done. */
export type Case = {
  kept: Kept
  /** How sure it is who asks; at level 2 with the address that is theirs. */
  who: { level: Level; email?: string }
  policy: Pick<Policy, 'terms' | 'limits'>
  now: Date
  /** Under which it will be done, once. */
  key: string
}

/** What an action would do, and whether a person has to say yes to it first; or why it is not done. */
export type Verdict =
  | { kind: 'allowed'; done: Done; approval?: string }
  | { kind: 'refused'; refusal: Refusal }

/** A question of the merchant's policy about one kind of action. */
export type Term<Kind extends Action['kind']> = (
  action: Extract<Action, { kind: Kind }>,
  situation: Case,
) => Refusal | undefined

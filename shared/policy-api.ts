import * as z from 'zod/mini'
import { CATEGORIES } from './category.ts'
import { LANGUAGES } from './language.ts'
import type { Category } from './category.ts'
import type { ReadLanguage } from './language.ts'
import { DUTIES, type Policy } from './policy.ts'
import type { PolicyVersion } from './policy-version.ts'
import type { RuleProblem } from './rule.ts'
import { STAGES, type Stage } from './stage.ts'
import { TermsInput } from './terms-schema.ts'
import { DRAFT_FLAWS } from './ticket.ts'

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const share = z.number().check(z.minimum(0), z.maximum(1))
const days = (max: number) => z.int().check(z.minimum(0), z.maximum(max))
const amount = z.int().check(z.minimum(0), z.maximum(1_000_000_000_000))
const category = z.enum(CATEGORIES)
const language = z.enum([...LANGUAGES, 'other'])

/** More rules than this nobody can keep in mind. */
const MOST_RULES = 200

/** The parts of a policy a request may change; a part that is named replaces the one before whole. */
const Change = z.strictObject({
  rules: z.optional(z.array(text(1_000)).check(z.maxLength(MOST_RULES))),
  limits: z.optional(
    z.strictObject({
      money: amount,
      vipSpend: z.nullable(amount),
      complaintDays: days(30),
      occasionDays: days(60),
    }),
  ),
  terms: z.optional(TermsInput),
  bypass: z.optional(
    z.strictObject({
      categories: z.array(category),
      words: z.array(text(60)).check(z.maxLength(200)),
    }),
  ),
  sureness: z.optional(
    z.strictObject({
      least: share,
      categories: z.partialRecord(category, share),
      cells: z.partialRecord(z.templateLiteral([category, '/', z.enum(LANGUAGES)]), share),
    }),
  ),
  autonomy: z.optional(
    z.strictObject({
      begin: z.enum(['shadow', 'established']),
      cells: z.partialRecord(category, z.enum(STAGES)),
      blind: z.boolean(),
      automatic: z.boolean(),
      bars: z.strictObject({ draft: share, automation: share, keep: share }),
      samples: z.strictObject({ draft: days(100_000), automation: days(100_000) }),
      days: z.strictObject({ shadow: days(365), draft: days(365), observe: days(365) }),
      sendDelay: z.int().check(z.minimum(0), z.maximum(3_600)),
    }),
  ),
  signers: z.optional(z.array(z.enum(DUTIES)).check(z.minLength(1), z.maxLength(4))),
})

/** `POST /console/api/policy/check` */
export const CheckRules = z.strictObject({
  rules: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(MOST_RULES)),
})

/** `POST /console/api/policy/versions` */
export const ProposePolicy = z.strictObject({ change: Change, note: text(500) })

/** `POST /console/api/policy/versions/:version/sign` */
export const SignPolicy = z.strictObject({ duty: z.enum(DUTIES) })

const MovedCell = z.strictObject({ category, language, stage: z.enum(STAGES) })

/** `POST /console/api/policy/replay` */
export const ReplayPolicy = z.strictObject({
  days: z.int().check(z.minimum(1), z.maximum(90)),
  change: z.optional(Change),
  stages: z.optional(z.array(MovedCell).check(z.maxLength(400))),
})

/** `POST /console/api/autonomy/stage` */
export const ChangeStage = MovedCell

/** `POST /console/api/contacts/:id/mark` */
export const MarkAnswer = z.strictObject({ flaw: z.enum(DRAFT_FLAWS) })

/** A rule as it was understood, or what is wrong with it. */
export type CheckedRule = { ok: true; words: string } | { ok: false; problems: RuleProblem[] }

/** Rules that get in each other's way, by their place in the list. */
export type RuleConflict = {
  kind: 'contradiction' | 'overlap' | 'never' | 'unreachable'
  rules: number[]
  because: string
}

/** `POST /console/api/policy/check` answers */
export type RulesChecked = { rules: CheckedRule[]; conflicts: RuleConflict[] }

/** `GET /console/api/policy` */
export type PolicyPage = { live: Policy; versions: PolicyVersion[] }

/** One cell as the console shows it. Shares are 0 to 1. */
export type CellPage = {
  category: Category
  language: ReadLanguage
  stage: Stage
  /** ISO 8601 UTC. */
  since: string
  samples: number
  good: number
  unsafe: number
  lower: number
  /** Points of 100; absent below 20 ratings. */
  deskCsat?: number
  humanCsat?: number
  next?: { to: Stage; ready: boolean; because: string }
}

/** `GET /console/api/autonomy` */
export type AutonomyPage = { cells: CellPage[] }

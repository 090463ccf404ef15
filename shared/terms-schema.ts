import * as z from 'zod/mini'
import { ACTION_KINDS } from './action.ts'

const count = (max: number) => z.int().check(z.minimum(0), z.maximum(max))
const words = z.nullable(
  z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(30)),
)
const span = z.tuple([count(90), count(90)])

/** Terms as a request gives them. */
export const TermsInput = z.strictObject({
  offers: z.array(z.enum(ACTION_KINDS)),
  cancel: z.strictObject({ withinHours: z.nullable(count(8_760)), reasons: words }),
  change: z.strictObject({
    withinHours: z.nullable(count(8_760)),
    once: z.boolean(),
    countries: z.nullable(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(250))),
  }),
  returns: z.strictObject({
    days: z.nullable(count(3_650)),
    never: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(100)),
    reasons: words,
    refundTo: z.enum(['original', 'original_or_gift_card', 'any']),
    once: z.boolean(),
    exchange: z.boolean(),
  }),
  refund: z.strictObject({ days: z.nullable(count(3_650)) }),
  moneyDays: z.strictObject({ gift_card: span, other: span }),
  caps: z.strictObject({
    order: count(1_000),
    customerDay: count(100_000),
    shopDay: count(1_000_000_000_000),
  }),
  undoMinutes: count(1_440),
})

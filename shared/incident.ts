import * as z from 'zod/mini'
import { CATEGORIES, type Category } from './category.ts'
import type { IncidentId, MerchantId } from './ids.ts'
import { LANGUAGES, type Language } from './language.ts'

/** Something that troubles many customers at once, and the text that a person approved for it. */
export type Incident = {
  id: IncidentId
  merchant: MerchantId
  name: string
  /** What is said, by language; at least in the shop's own. */
  text: Partial<Record<Language, string>>
  match: IncidentMatch
  state: 'active' | 'ended'
  by: string
  startedAt: string
  endedBy?: string
  endedAt?: string
}

/** Whom it concerns. Everything named must hold; days are the shop's own, both included. */
export type IncidentMatch = {
  categories: Category[]
  /** ISO 3166-1 alpha-2, or as the store writes it. */
  country?: string
  carrier?: string
  placedFrom?: string
  placedTo?: string
  skus?: string[]
  orders?: string[]
}

/** An incident with what came of it so far. */
export type IncidentRow = Incident & {
  /** Contacts that were answered with its text. */
  answered: number
  /** Mails to affected orders that have left, and that wait to leave. */
  sent: number
  waiting: number
  /** Affected orders are still being looked for. */
  searching: boolean
}

const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
const Day = z.iso.date()

const Match = z.strictObject({
  categories: z.array(z.enum(CATEGORIES)).check(z.minLength(1), z.maxLength(CATEGORIES.length)),
  carrier: z.optional(line(80)),
  country: z.optional(line(80)),
  placedFrom: z.optional(Day),
  placedTo: z.optional(Day),
  skus: z.optional(z.array(line(200)).check(z.maxLength(200))),
  orders: z.optional(z.array(line(60)).check(z.maxLength(500))),
})

/** `POST /console/api/incidents` */
export const StartIncident = z.strictObject({
  name: line(80),
  text: z.partialRecord(z.enum(LANGUAGES), line(2_000)),
  match: Match,
})

/** `POST /console/api/incidents/preview` */
export const PreviewIncident = z.strictObject({ match: Match })

/** `GET /console/api/incidents`: active ones first, then the latest; at most 50. `language` is the shop's own. */
export type IncidentsPage = { language: Language; rows: IncidentRow[] }

/** How many orders would be written to; `more` where there are more than were counted. */
export type IncidentPreview = { orders: number; more: boolean }

/** Whether it concerns orders of some kind, and not everybody who asks. */
export function namesOrders({ categories: _asked, ...orders }: IncidentMatch): boolean {
  return Object.values(orders).some((value) => value !== undefined && value.length > 0)
}

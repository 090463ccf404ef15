import type { Category } from '../../shared/category.ts'
import type { Incident, IncidentMatch } from '../../shared/incident.ts'
import type { Language } from '../../shared/language.ts'

/** An incident while it is being written; lists are as they were typed. */
export type IncidentForm = {
  name: string
  categories: Category[]
  carrier: string
  country: string
  placedFrom: string
  placedTo: string
  skus: string
  orders: string
  text: Partial<Record<Language, string>>
}

/** Most incidents are about parcels. */
export const NEW_INCIDENT: IncidentForm = {
  name: '',
  categories: ['order.status', 'order.delayed'],
  carrier: '',
  country: '',
  placedFrom: '',
  placedTo: '',
  skus: '',
  orders: '',
  text: {},
}

/** What the server is asked for: without what was left empty. */
export function askedOf(form: IncidentForm): Pick<Incident, 'name' | 'text' | 'match'> {
  const { name, text, categories, placedFrom, placedTo } = form
  const [carrier, country] = [form.carrier.trim(), form.country.trim()]
  const [skus, orders] = [listOf(form.skus, /[\n,;]+/), listOf(form.orders, /[\s,;]+/)]
  const match: IncidentMatch = {
    categories,
    ...(carrier && { carrier }),
    ...(country && { country }),
    ...(placedFrom && { placedFrom }),
    ...(placedTo && { placedTo }),
    ...(skus.length > 0 && { skus }),
    ...(orders.length > 0 && { orders }),
  }
  const said = Object.entries(text).filter(([, words]) => words.trim() !== '')
  return { name: name.trim(), text: Object.fromEntries(said), match }
}

/** What is missing before it can be switched on; undefined when nothing is. */
export function missingIn({ name, text, categories }: IncidentForm, shop: Language) {
  if (name.trim() === '') return { field: 'name', why: 'Give it a name, for your team only.' }
  if (categories.length === 0) return { field: 'topics', why: 'Choose what customers ask about.' }
  if (!text[shop]?.trim())
    return { field: 'text', why: 'Write the text in the language of the shop.' }
  return undefined
}

function listOf(typed: string, between: RegExp): string[] {
  return typed.split(between).flatMap((one) => one.trim() || [])
}

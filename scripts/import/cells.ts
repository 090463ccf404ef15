import type { Money } from '../../shared/money.ts'

export type Cells = Record<string, string>

/** The trimmed cell, or undefined where the column is missing or empty. */
export function text(cells: Cells, column: string): string | undefined {
  const value = cells[column]?.trim()
  return value === '' ? undefined : value
}

/** An amount such as `1299.00` in minor units; an empty cell is nothing. @throws Error */
export function money(cells: Cells, column: string, currency: string): Money {
  const value = (text(cells, column) ?? '0').replaceAll(',', '')
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new Error(`"${column}" ${value} is not an amount.`)
  return { amount: Math.round(Number(value) * 10 ** digitsOf(currency)), currency }
}

/** A time such as `2026-11-14 10:22:31 +0100`, as ISO 8601 in UTC. @throws Error */
export function time(cells: Cells, column: string): string | undefined {
  const value = text(cells, column)
  if (value === undefined) return undefined
  const [, day, clock, hours, minutes] =
    /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)(?: ([+-]\d{2}):?(\d{2}))?$/.exec(value) ?? []
  const iso = day ? `${day}T${clock}${hours ? `${hours}:${minutes}` : 'Z'}` : value
  const parsed = new Date(iso)
  if (Number.isNaN(parsed.getTime())) throw new Error(`"${column}" ${value} is not a time.`)
  return parsed.toISOString()
}

/** A calendar date `YYYY-MM-DD`, also from the start of a time. @throws Error */
export function date(cells: Cells, column: string): string | undefined {
  const value = text(cells, column)
  if (value === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  if (!day || Number.isNaN(Date.parse(day))) throw new Error(`"${column}" ${value} is not a date.`)
  return day
}

/** An http(s) address. @throws Error */
export function link(cells: Cells, column: string): string | undefined {
  const value = text(cells, column)
  if (value !== undefined && !/^https?:\/\/\S+$/.test(value))
    throw new Error(`"${column}" is not a web address.`)
  return value
}

/** A whole number. @throws Error */
export function whole(cells: Cells, column: string): number | undefined {
  const value = text(cells, column)
  if (value !== undefined && !/^-?\d+$/.test(value))
    throw new Error(`"${column}" is not a whole number.`)
  return value === undefined ? undefined : Number(value)
}

/** `yes` or `no`, or as a spreadsheet writes it. @throws Error */
export function flag(cells: Cells, column: string): boolean | undefined {
  const value = text(cells, column)?.toLowerCase()
  if (value === undefined) return undefined
  if (['yes', 'true', '1'].includes(value)) return true
  if (['no', 'false', '0'].includes(value)) return false
  throw new Error(`"${column}" ${value} is neither yes nor no.`)
}

function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  )
}

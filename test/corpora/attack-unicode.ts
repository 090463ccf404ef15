import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span, Understanding } from '../../shared/understanding.ts'
import { understandAll } from '../../worker/core/understand-all.ts'
import type { Attacked } from './attacked.ts'

/** Lone surrogates cannot stand in JSON as text, so those cases list their UTF-16 units in hexadecimal. */
type Case = { id: string; text?: string; text_utf16?: string[]; order?: string | null }

/** Reads every string: nothing may throw, every span must quote the original, and listed order numbers must be read. */
export async function attackWithUnicode(folder: string): Promise<Attacked[]> {
  const { cases } = JSON.parse(readFileSync(join(folder, 'project_unicode.json'), 'utf8')) as {
    cases: Case[]
  }
  const naughty = JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]
  const encoded = JSON.parse(readFileSync(join(folder, 'blns.base64.json'), 'utf8')) as string[]
  const decoded = encoded.map((text) => Buffer.from(text, 'base64').toString('utf8'))
  const confusables = readFileSync(join(folder, 'unicode_intentional_confusables.txt'), 'utf8')
  const plain = [...naughty, ...decoded, ...confusables.split('\n')].map((text, at) => ({
    id: `string ${at}`,
    text,
  }))
  const all: Case[] = [...cases, ...plain]
  const failed = all.map(faultsOf).filter((faults) => faults.length > 0)
  return [{ set: 'unicode', tried: all.length, failed: failed.map((faults) => faults.join('; ')) }]
}

function faultsOf({ id, text_utf16: units = [], order, ...rest }: Case): string[] {
  const text = rest.text ?? String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
  try {
    const read = understandAll(text, { expecting: undefined, fallback: 'en' })
    return [...unfaithful(id, text, read), ...misread(id, read, order)]
  } catch (error) {
    return [`${id}: ${String(error)}`]
  }
}

function unfaithful(id: string, text: string, read: Understanding): string[] {
  const spans: Span[] = [
    ...read.signals.map(({ span }) => span),
    ...read.requests,
    ...Object.values(read.entities).flat(),
  ]
  const faults = spans
    .filter((span) => text.slice(span.start, span.end).toWellFormed() !== span.text)
    .map((span) => `${id}: “${span.text}” is not what stands at ${span.start}`)
  const stored = JSON.stringify(read)
  if (JSON.stringify(JSON.parse(stored)) !== stored)
    faults.push(`${id}: does not survive being stored`)
  return faults
}

function misread(
  id: string,
  { entities }: Understanding,
  order: string | null | undefined,
): string[] {
  if (order === undefined) return []
  const read = entities.orderNumbers[0]?.value ?? null
  return read === order ? [] : [`${id}: read ${read}, not ${order}`]
}

import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { MAX_TEXT } from '../../../shared/api.ts'
import { LanewayError } from '../../../shared/error.ts'

const MAX_BYTES = 64 * 1024

/** Reads and checks a JSON body of at most `max` bytes. @throws LanewayError `bad_request` with the field, `too_large` */
export async function readBody<Schema extends z.ZodMiniType>(
  c: Context,
  schema: Schema,
  max = MAX_BYTES,
): Promise<z.output<Schema>> {
  return checked(await readText(c, max), schema)
}

/** The body as it was sent, of at most `max` bytes. @throws LanewayError `too_large`, `bad_request` */
export async function readText(c: Context, max = MAX_BYTES): Promise<string> {
  const declared = c.req.header('content-length')
  if (Number(declared ?? 0) > max) throw tooLarge(max)
  const reading = declared === undefined ? readAtMost(max, c.req.raw.body) : c.req.text()
  const text = await reading.catch(() => {
    throw new LanewayError('bad_request', 'The body could not be read.')
  })
  if (text === undefined || text.length > max) throw tooLarge(max)
  return text
}

/** JSON that fits the schema. @throws LanewayError `bad_request` with the field */
export function checked<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(parseJson(text))
  if (result.success) return result.data
  throw toBadRequest(result.error.issues[0])
}

/** A body that does not tell its length is not read further than it may go; undefined when it goes on. */
async function readAtMost(max: number, body: ReadableStream | null): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > max) return undefined
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LanewayError('bad_request', 'The body is not valid JSON.')
  }
}

type Issue = { code?: string; path: PropertyKey[]; message: string; keys?: string[] }

function toBadRequest(issue: Issue | undefined): LanewayError {
  const field = [...(issue?.path ?? []), ...(issue?.keys ?? [])].map(String).join('.')
  if (issue?.code === 'too_big' && field === 'text') {
    return new LanewayError('too_large', `A message can have at most ${MAX_TEXT} characters.`, {
      field,
    })
  }
  return new LanewayError(
    'bad_request',
    field ? `"${field}" is not valid.` : 'The body is not valid.',
    field ? { field } : {},
  )
}

function tooLarge(max: number): LanewayError {
  return new LanewayError('too_large', `The body is larger than ${Math.round(max / 1024)} kB.`)
}

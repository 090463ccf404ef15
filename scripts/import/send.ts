import type { ImportBody } from '../../shared/import.ts'

export type Desk = { url: URL; key: string; merchant: string }

const CHUNK = 100

/** Sends rows to the desk's import door in chunks. Answers how many it stored. @throws Error */
export async function send<Kind extends ImportBody['kind']>(
  desk: Desk,
  kind: Kind,
  rows: unknown[],
): Promise<number> {
  let stored = 0
  for (let from = 0; from === 0 || from < rows.length; from += CHUNK) {
    stored += await post(desk, { kind, rows: rows.slice(from, from + CHUNK) })
  }
  return stored
}

async function post({ url, key, merchant }: Desk, body: object): Promise<number> {
  const response = await fetch(new URL(`/v1/import/${merchant}`, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as
    | { stored: number }
    | { error: { message: string; field?: string } }
  if ('error' in answer)
    throw new Error(`${answer.error.message} ${answer.error.field ?? ''}`.trim())
  return answer.stored
}

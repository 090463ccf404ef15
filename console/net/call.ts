import { LanewayError } from '../../shared/error.ts'
import type { ErrorCode } from '../../shared/error.ts'
import { tellSignedOut } from './signed-out.ts'

const BASE = '/console/api'
const PATIENCE = 15_000

/** Gets a resource of the console's API. Every failure is a `LanewayError`. */
export async function get<Body>(path: string): Promise<Body> {
  return trusted<Body>(await answerOf(path, { method: 'GET' }))
}

/** Posts to the console's API and reads the answer. */
export async function post<Body>(path: string, body?: object): Promise<Body> {
  return trusted<Body>(await answerOf(path, posting(body)))
}

/** Posts where the answer has no body. */
export async function postOnly(path: string, body?: object): Promise<void> {
  await answerOf(path, posting(body))
}

function posting(body: object | undefined): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-laneway': 'console' },
    body: body ? JSON.stringify(body) : null,
  }
}

async function answerOf(path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(path, init)
  if (response.status === 401) tellSignedOut()
  if (!response.ok) throw await failureOf(response)
  if (response.status === 204) return undefined
  try {
    return await response.json()
  } catch (cause) {
    throw new LanewayError('unavailable', 'The answer could not be read.', { cause })
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(BASE + path, { ...init, signal: AbortSignal.timeout(PATIENCE) })
  } catch (cause) {
    const why = navigator.onLine ? 'The server does not answer.' : 'You are offline.'
    throw new LanewayError('unavailable', why, { cause })
  }
}

const CODES: Record<number, ErrorCode> = {
  400: 'bad_request',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  422: 'unprocessable',
  429: 'too_many',
}

async function failureOf(response: Response): Promise<LanewayError> {
  const said = readFailure(await response.json().catch(() => undefined))
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  return new LanewayError(
    CODES[response.status] ?? 'unavailable',
    said.message ?? 'Something went wrong on the server.',
    {
      ...(said.field === undefined ? {} : { field: said.field }),
      ...(Number.isNaN(retryAfter) ? {} : { retryAfter }),
    },
  )
}

function readFailure(body: unknown): { message?: string; field?: string } {
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {}
  return {
    ...(typeof error['message'] === 'string' ? { message: error['message'] } : {}),
    ...(typeof error['field'] === 'string' ? { field: error['field'] } : {}),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The boundary: the console and its API are built and deployed as one, so the shape is taken on trust. */
function trusted<Body>(body: unknown): Body {
  return body as Body
}

import type { Context } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import type { Env } from '../../wiring/settings.ts'

const CONSOLE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const STOREFRONT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Pages and scripts, with the headers that keep them from being framed, sniffed or fed foreign scripts. */
export async function servePage(c: Context<{ Bindings: Env }>): Promise<Response> {
  const url = new URL(c.req.url)
  const inConsole = url.pathname === '/console' || url.pathname.startsWith('/console/')
  const asset = await c.env.ASSETS.fetch(assetRequest(c.req.raw, url, inConsole))
  if (asset.status === 404) throw new LanewayError('not_found', 'There is no such page.')
  const response = new Response(asset.body, asset)
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  if (response.headers.get('content-type')?.includes('text/html')) {
    response.headers.set('Content-Security-Policy', inConsole ? CONSOLE_CSP : STOREFRONT_CSP)
    response.headers.set('X-Frame-Options', 'DENY')
  } else {
    // The widget is a script of the shop's page, so it must be loadable from there.
    response.headers.set('Access-Control-Allow-Origin', '*')
    response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  }
  return response
}

/** The console has one page; its addresses without a file extension are views of it. */
function assetRequest(request: Request, url: URL, inConsole: boolean): Request {
  const isView = inConsole && !/\.[a-z0-9]+$/i.test(url.pathname)
  return isView ? new Request(new URL('/console/', url), request) : request
}

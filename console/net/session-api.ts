import type { Me } from '../../shared/api.ts'
import { get, post, postOnly } from './call.ts'

/** Whether this is the local demo, and as whom to sign in there. */
export function fetchSignIn(): Promise<{ demo?: { email: string } }> {
  return get('/sign-in')
}

/** Asks for a sign-in code. The answer is the same for known and unknown addresses. */
export function askForCode(email: string): Promise<{ demo?: { code: string } }> {
  return post('/sign-in/code', { email })
}

/** Trades the code for a session cookie. */
export function signIn(email: string, code: string): Promise<void> {
  return postOnly('/sign-in', { email, code })
}

/** Ends the session. */
export function signOut(): Promise<void> {
  return postOnly('/sign-out')
}

/** Who is signed in, and for which merchant. */
export function fetchMe(): Promise<Me> {
  return get('/me')
}

/** How agents prove who they are: a code sent by e-mail, then a session cookie. */
export interface SignIn {
  /** Makes a code for a known agent's address and hands it to `deliver`. */
  sendCode(email: string): Promise<void>
  /** The session's `Set-Cookie` headers, or null when the code is wrong or spent. */
  signIn(email: string, code: string): Promise<string[] | null>
  /** The address of the signed-in agent. */
  emailOf(headers: Headers): Promise<string | null>
  /** The headers that end the session. */
  signOut(headers: Headers): Promise<string[]>
}

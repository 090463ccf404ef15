export type Mail = {
  to: string
  from: { email: string; name: string }
  subject: string
  text: string
  headers: Record<string, string>
}

/** Sends mail. Throws `unavailable` for "later", `unprocessable` for "never". */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

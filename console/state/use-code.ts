import { useState } from 'preact/hooks'
import { askForCode, signIn } from '../net/session-api.ts'
import { signInTrouble } from '../words/failures.ts'

/** A code that was asked for; in the local demo it is known. */
export type AskedCode = { email: string; demoCode: string | undefined }

type Options = {
  email: string
  onAgain: (asked: AskedCode) => void
  onSignedIn: () => Promise<void>
}

/** Tries codes and asks for new ones, one call at a time. */
export function useCode({ email, onAgain, onSignedIn }: Options): {
  busy: boolean
  trouble: string
  sentAgain: boolean
  use: (code: string) => Promise<void>
  sendAgain: () => Promise<void>
} {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [sentAgain, setSentAgain] = useState(false)

  async function attempt(work: () => Promise<void>): Promise<void> {
    if (busy) return
    setBusy(true)
    setTrouble('')
    try {
      await work()
    } catch (error) {
      setTrouble(signInTrouble(error))
    }
    setBusy(false)
  }

  async function use(code: string): Promise<void> {
    if (code === '') return setTrouble('Enter the code from the e-mail.')
    await attempt(async () => {
      await signIn(email, code)
      await onSignedIn()
    })
  }

  async function sendAgain(): Promise<void> {
    await attempt(async () => {
      const { demo } = await askForCode(email)
      onAgain({ email, demoCode: demo?.code })
      setSentAgain(true)
    })
  }

  return { busy, trouble, sentAgain, use, sendAgain }
}

import { useState } from 'preact/hooks'
import { askForCode } from '../net/session-api.ts'
import type { AskedCode } from '../state/use-code.ts'
import { signInTrouble } from '../words/failures.ts'
import { Field, typedIn } from './field.tsx'

type Props = {
  email: string
  onEmail: (email: string) => void
  onAsked: (asked: AskedCode) => void
}

/** Asks for the address to which a sign-in code goes. */
export function EmailForm({ email, onEmail, onAsked }: Props) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    const address = typedIn(event)
    if (!/^\S+@\S+\.\S+$/u.test(address)) {
      return setTrouble('Enter an e-mail address, such as anna@example.com.')
    }
    setBusy(true)
    setTrouble('')
    try {
      const { demo } = await askForCode(address)
      onAsked({ email: address, demoCode: demo?.code })
    } catch (error) {
      setTrouble(signInTrouble(error))
      setBusy(false)
    }
  }

  return (
    <form class="sign-in-form" noValidate onSubmit={(event) => void submit(event)}>
      <h1>Sign in</h1>
      <p class="muted">We send a code to your work e-mail. No password needed.</p>
      <Field
        label="E-mail address"
        autoComplete="username"
        inputMode="email"
        value={email}
        trouble={trouble}
        onValue={onEmail}
      />
      <button class="button button-main button-wide" type="submit" aria-disabled={busy}>
        {busy ? 'Sending…' : 'Send me a code'}
      </button>
    </form>
  )
}

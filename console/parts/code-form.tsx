import { useState } from 'preact/hooks'
import { useCode } from '../state/use-code.ts'
import type { AskedCode } from '../state/use-code.ts'
import { Field, typedIn } from './field.tsx'

type Props = {
  email: string
  demoCode: string | undefined
  onAgain: (asked: AskedCode) => void
  onOther: () => void
  onSignedIn: () => Promise<void>
}

/** Asks for the code that was sent; in the local demo the code is on the page and one click uses it. */
export function CodeForm({ email, demoCode, onAgain, onOther, onSignedIn }: Props) {
  const [code, setCode] = useState('')
  const { busy, trouble, sentAgain, use, sendAgain } = useCode({ email, onAgain, onSignedIn })

  function submit(event: Event): void {
    event.preventDefault()
    void use(typedIn(event).replace(/[\s-]/g, ''))
  }

  return (
    <form class="sign-in-form" noValidate onSubmit={submit}>
      <h1>Enter your code</h1>
      <p class="muted" role="status">
        {sentAgain ? 'A new code is on its way to ' : 'If there is an agent with the address '}
        <strong>{email}</strong>
        {sentAgain ? '.' : ', a code is on its way to it.'}
      </p>
      {demoCode && <DemoCode code={demoCode} onUse={() => void use(demoCode)} />}
      <Field
        label="Code"
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        trouble={trouble}
        onValue={setCode}
      />
      <button class="button button-main button-wide" type="submit" aria-disabled={busy}>
        {busy ? 'One moment…' : 'Sign in'}
      </button>
      <div class="sign-in-more">
        <button class="button button-quiet" type="button" onClick={() => void sendAgain()}>
          Send a new code
        </button>
        <button class="button button-quiet" type="button" onClick={onOther}>
          Use another address
        </button>
      </div>
    </form>
  )
}

function DemoCode({ code, onUse }: { code: string; onUse: () => void }) {
  return (
    <div class="demo-code">
      <p>
        Local demo: your code is <strong>{code}</strong>
      </p>
      <button class="button" type="button" onClick={onUse}>
        Use it
      </button>
    </div>
  )
}

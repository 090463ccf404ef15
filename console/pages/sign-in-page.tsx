import { useEffect, useState } from 'preact/hooks'
import { CodeForm } from '../parts/code-form.tsx'
import { EmailForm } from '../parts/email-form.tsx'
import { Logo } from '../parts/top-bar.tsx'
import { fetchSignIn } from '../net/session-api.ts'
import type { AskedCode } from '../state/use-code.ts'

/** Signing in: an e-mail address, then the code that was sent to it. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState<AskedCode | undefined>()

  useEffect(() => {
    document.title = 'Sign in · Laneway'
    fetchSignIn()
      .then(({ demo }) => setEmail((typed) => typed || (demo?.email ?? '')))
      .catch(() => undefined)
  }, [])

  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <div class="brand">
          <Logo />
          <span>Laneway</span>
        </div>
        {asked ? (
          <CodeForm
            key={asked.email}
            email={asked.email}
            demoCode={asked.demoCode}
            onAgain={setAsked}
            onOther={() => setAsked(undefined)}
            onSignedIn={onSignedIn}
          />
        ) : (
          <EmailForm email={email} onEmail={setEmail} onAsked={setAsked} />
        )}
      </div>
    </main>
  )
}

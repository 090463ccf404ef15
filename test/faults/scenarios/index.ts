import type { Scenario } from '../../support/exhaust.ts'
import { ACTED } from './actions.ts'
import { AGENTS } from './agents.ts'
import { CHAT } from './chat.ts'
import { MAILS } from './mail.ts'
import { NOTICES } from './notices.ts'
import { SHOPS } from './shop.ts'
import { TIMES } from './time.ts'

/** Every way through the desk. A new flow belongs into one of them: `every-flow.test.ts` looks. */
export const SCENARIOS: Scenario[] = [
  ...CHAT,
  ...AGENTS,
  ...MAILS,
  ...ACTED,
  ...TIMES,
  ...SHOPS,
  ...NOTICES,
]

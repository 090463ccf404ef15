import { DATA } from './must-not-data.ts'
import { MODEL } from './must-not-model.ts'
import { MONEY } from './must-not-money.ts'
import { PEOPLE } from './must-not-people.ts'
import { PRIVACY } from './must-not-privacy.ts'
import { MUST } from './must.ts'
import type { Case, Checker, Seen } from './seen.ts'

/** Every demand a case can make that something must not be, each with its own judge. */
export const MUST_NOT: Record<string, Checker> = {
  ...PRIVACY,
  ...MONEY,
  ...MODEL,
  ...DATA,
  ...PEOPLE,
}

/** What is wrong in a case, by the demand it breaks; a demand nobody can judge is broken. */
export function judge({ must_not: mustNot, must }: Pick<Case, 'must_not' | 'must'>, seen: Seen) {
  const ask = (registry: Record<string, Checker>) => (name: string) => {
    const checker = registry[name]
    const fault = checker ? checker(seen) : 'there is no checker for this'
    return fault === undefined ? [] : [`${name}: ${fault}`]
  }
  return [...mustNot.flatMap(ask(MUST_NOT)), ...must.flatMap(ask(MUST))]
}

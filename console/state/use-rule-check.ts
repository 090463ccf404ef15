import { useEffect, useState } from 'preact/hooks'
import type { CheckedRule, RuleConflict, RulesChecked } from '../../shared/policy-api.ts'
import { checkRules } from '../net/policy-api.ts'
import { messageOf } from '../words/failures.ts'

export type RuleCheck = {
  /** How a sentence was understood; missing while it is being read. */
  of: (text: string) => CheckedRule | undefined
  /** What gets in the way of the rule at this place. */
  conflictsAt: (place: number) => RuleConflict[]
  /** How many sentences cannot be read. */
  unread: number
  /** Whether all sentences have been read as they are now. */
  settled: boolean
  why: string | undefined
}

type Checked = { rules: string[]; answer: RulesChecked }

const PAUSE = 300

/** Reads the rules while they are typed: once the typing pauses, all of them, because they may clash. */
export function useRuleCheck(rules: string[]): RuleCheck {
  const [checked, setChecked] = useState<Checked | undefined>()
  const [why, setWhy] = useState<string | undefined>()
  const asked = JSON.stringify(rules)

  useEffect(() => {
    let over = false
    async function check(): Promise<void> {
      const sentences = JSON.parse(asked) as string[]
      try {
        const answer = await checkRules(sentences)
        if (over) return
        setChecked({ rules: sentences, answer })
        setWhy(undefined)
      } catch (error) {
        if (!over) setWhy(messageOf(error))
      }
    }
    const timer = setTimeout(() => void check(), PAUSE)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [asked])

  const of = (text: string): CheckedRule | undefined =>
    checked?.answer.rules[checked.rules.indexOf(text)]
  return {
    of,
    // Clashes of a moment ago stay in view while the rules are read again, so that nothing jumps.
    conflictsAt: (place) =>
      checked?.rules.length === rules.length
        ? checked.answer.conflicts.filter((conflict) => conflict.rules.includes(place))
        : [],
    unread: rules.filter((text) => text !== '' && of(text)?.ok === false).length,
    settled: rules.every((text) => text === '' || of(text) !== undefined),
    why,
  }
}

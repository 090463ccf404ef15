import type { CheckedRule } from '../../shared/policy-api.ts'
import type { RuleProblem } from '../../shared/rule.ts'
import { withSuggestion } from '../state/suggestion.ts'
import { Icon } from './icon.tsx'

type Props = {
  id: string
  text: string
  checked: CheckedRule | undefined
  onText: (text: string) => void
}

/** What the desk says to a rule while it is typed: how it understands it, or what would be understood. */
export function RuleAnswer({ id, text, checked, onText }: Props) {
  return (
    <div class="rule-answer" id={id} role="status">
      {text.trim() === '' && <p class="muted">One sentence: When …, if …, then …, else …</p>}
      {text.trim() !== '' && !checked && <p class="muted">Reading…</p>}
      {checked?.ok && (
        <p class="understood">
          <Icon name="check" />
          <span>
            <strong>Understood:</strong> {checked.words}
          </span>
        </p>
      )}
      {checked?.ok === false && text.trim() !== '' && (
        <Problems text={text} problems={checked.problems} onText={onText} />
      )}
    </div>
  )
}

type ProblemsProps = {
  text: string
  problems: RuleProblem[]
  onText: (text: string) => void
}

function Problems({ text, problems, onText }: ProblemsProps) {
  return (
    <ul class="problems">
      {problems.map((problem) => {
        const next = withSuggestion(text, problem)
        return (
          <li key={problem.message}>
            <Icon name="warning" />
            <div>
              <p>{problem.message}</p>
              <p class="suggestion">
                {next ? <>Would be understood: “{problem.suggestion}”</> : problem.suggestion}
                {next && (
                  <button class="button" type="button" onClick={() => onText(next)}>
                    Use it<span class="unseen">: {problem.suggestion}</span>
                  </button>
                )}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

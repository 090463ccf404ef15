import type { AuditReport } from '../../worker/core/audit/report.ts'
import { html, type Markup } from './escape.ts'

/** A question that came again and again, and how often. */
export function repeatedItem(question: AuditReport['repeated'][number]): Markup {
  const { excerpt, tickets, category, kind } = question
  return html`<li>
    <blockquote>${excerpt}</blockquote>
    <p class="tag">
      <strong>${tickets}×</strong> · ${category} · <strong class="${kind}">${kind}</strong>
    </p>
  </li>`
}

const ANSWERS = { yes: 'automates', no: 'never', unsure: 'needs' } as const

/** One of the seven questions with its answer. */
export function questionItem(checked: AuditReport['workflow'][number]): Markup {
  const { question, answer, because, fix } = checked
  return html`<li class="card">
    <p class="answer ${ANSWERS[answer]}">${answer}</p>
    <h3>${question}</h3>
    <p class="soft">${because}</p>
    ${fix ? html`<p>${fix}</p>` : ''}
  </li>`
}

/** What holds a rollout up, with what shows it. */
export function findingItem({ because, evidence, next }: AuditReport['diagnosis'][number]): Markup {
  return html`<li class="card">
    <h3>${because}</h3>
    <ul class="caveats evidence">
      ${evidence.map((one) => html`<li>${one}</li>`)}
    </ul>
    <p>${next}</p>
  </li>`
}

/** One of the seven questions about how a shop handles its contacts; `fix` is empty where the answer is yes. */
export type Checked = {
  question: string
  answer: 'yes' | 'no' | 'unsure'
  because: string
  fix: string
}

/** Why a rollout is stuck or will be: what was seen, and what to do next. */
export type Finding = { failure: string; because: string; evidence: string[]; next: string }

/** `GET /console/api/workflow` */
export type WorkflowPage = { workflow: Checked[]; diagnosis: Finding[] }

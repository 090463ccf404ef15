import type { Change } from '../../../shared/change.ts'
import { dayOf, NO_COUNTS, type EvidenceSeen } from '../../../shared/evidence.ts'
import type { Statement } from './database.ts'

/** The statements that keep what the desk would have said and add what was seen of its quality. */
export function evidenceStatements(change: Change): Statement[] {
  return [
    ...(change.trial ? [trialStatement(change, change.trial)] : []),
    ...(change.evidence ?? []).map((seen) => add(change, seen)),
  ]
}

function trialStatement(change: Change, trial: NonNullable<Change['trial']>): Statement {
  if (trial.kind === 'judge') {
    const { trials, judgement, at } = trial
    return {
      sql: `UPDATE trials SET verdict = ?, because = ?, judged_at = ? WHERE merchant_id = ? AND contact_id IN (${trials.map(() => '?').join(', ')})`,
      values: [judgement.verdict, judgement.because, at.getTime(), change.merchant, ...trials],
    }
  }
  const { contact, conversation, category, language, stage, text, at } = trial.trial
  return {
    sql: `INSERT INTO trials (contact_id, merchant_id, conversation_id, category, language, stage, text, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [contact, change.merchant, conversation, category, language, stage, text, at.getTime()],
  }
}

function add(
  { merchant }: Change,
  { category, language, stage, at, counts }: EvidenceSeen,
): Statement {
  const all = { ...NO_COUNTS, ...counts }
  return {
    sql: `INSERT INTO evidence (merchant_id, category, language, day, stage, samples, edited, wrong, unsafe, desk_ratings, desk_happy, human_ratings, human_happy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (merchant_id, category, language, day, stage) DO UPDATE SET
        samples = samples + excluded.samples, edited = edited + excluded.edited, wrong = wrong + excluded.wrong,
        unsafe = unsafe + excluded.unsafe, desk_ratings = desk_ratings + excluded.desk_ratings,
        desk_happy = desk_happy + excluded.desk_happy, human_ratings = human_ratings + excluded.human_ratings,
        human_happy = human_happy + excluded.human_happy`,
    values: [
      merchant,
      category,
      language,
      dayOf(at),
      stage,
      all.samples,
      all.edited,
      all.wrong,
      all.unsafe,
      all.deskRatings,
      all.deskHappy,
      all.humanRatings,
      all.humanHappy,
    ],
  }
}

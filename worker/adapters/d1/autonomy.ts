import type { Category } from '../../../shared/category.ts'
import type { DayOfEvidence, Trial } from '../../../shared/evidence.ts'
import type { ContactId, ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { ReadLanguage } from '../../../shared/language.ts'
import type { Cell, CellStage, Stage } from '../../../shared/stage.ts'
import type { Autonomy } from '../../ports/autonomy.ts'
import { journalStatement } from './commit-journal.ts'
import type { Database, Rows } from './database.ts'

type Row = Rows[number]

/** Stages, evidence and trials in D1: a merchant has few cells, and a cell has one row a day and stage. */
export function d1Autonomy(database: Database): Autonomy {
  const read = async (sql: string, values: (string | number)[]): Promise<Rows> =>
    (await database.run([{ sql, values }]))[0] ?? []
  return {
    async stages(merchant, cell) {
      const all = 'SELECT * FROM stages WHERE merchant_id = ?'
      const rows = cell
        ? await read(`${all} AND category = ? AND language = ?`, [
            merchant,
            cell.category,
            cell.language,
          ])
        : await read(all, [merchant])
      return rows.map(toStage)
    },
    async setStage(merchant, { category, language, stage, since, because, by }, event) {
      await database.run([
        {
          sql: SET_STAGE,
          values: [merchant, category, language, stage, since.getTime(), because, by],
        },
        journalStatement(merchant, null, [event]),
      ])
    },
    async evidence(merchant, since, cell) {
      const rows = cell
        ? await read(`${EVIDENCE} AND category = ? AND language = ? AND day >= ?`, [
            merchant,
            cell.category,
            cell.language,
            since,
          ])
        : await read(`${EVIDENCE} AND day >= ?`, [merchant, since])
      return rows.map(toDay)
    },
    async openTrials(merchant, conversation) {
      const rows = await read(
        'SELECT * FROM trials WHERE conversation_id = ? AND merchant_id = ? AND verdict IS NULL ORDER BY at LIMIT 20',
        [conversation, merchant],
      )
      return rows.map(toTrial)
    },
    async lastAgreed(merchant, conversation) {
      const [row] = await read(
        `SELECT * FROM trials WHERE conversation_id = ? AND merchant_id = ? AND verdict IN ('same', 'edited') ORDER BY at DESC LIMIT 1`,
        [conversation, merchant],
      )
      return row ? toTrial(row) : null
    },
    async merchantsAfter(id, limit) {
      const rows = await read('SELECT id FROM merchants WHERE id > ? ORDER BY id LIMIT ?', [
        id,
        limit,
      ])
      return rows.map((row) => row.id as MerchantId)
    },
  }
}

const EVIDENCE = 'SELECT * FROM evidence WHERE merchant_id = ?'
const SET_STAGE = `INSERT INTO stages (merchant_id, category, language, stage, since, because, actor) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (merchant_id, category, language) DO UPDATE SET stage = excluded.stage, since = excluded.since,
    because = excluded.because, actor = excluded.actor`

/** The casts are safe because only this folder writes the tables, from these same types. */
function toCell(row: Row): Cell {
  return { category: row.category as Category, language: row.language as ReadLanguage }
}

function toStage(row: Row): CellStage {
  return {
    ...toCell(row),
    stage: row.stage as Stage,
    since: new Date(Number(row.since)),
    because: String(row.because),
    by: String(row.actor),
  }
}

function toDay(row: Row): DayOfEvidence {
  const count = (column: string) => Number(row[column])
  return {
    ...toCell(row),
    day: count('day'),
    stage: row.stage as Stage,
    counts: {
      samples: count('samples'),
      edited: count('edited'),
      wrong: count('wrong'),
      unsafe: count('unsafe'),
      deskRatings: count('desk_ratings'),
      deskHappy: count('desk_happy'),
      humanRatings: count('human_ratings'),
      humanHappy: count('human_happy'),
    },
  }
}

function toTrial(row: Row): Trial {
  return {
    ...toCell(row),
    contact: row.contact_id as ContactId,
    conversation: row.conversation_id as ConversationId,
    stage: row.stage as Stage,
    text: String(row.text),
    at: new Date(Number(row.at)),
  }
}

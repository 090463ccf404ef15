import type { Article } from '../../shared/article.ts'
import type { Standing } from '../../shared/standing.ts'
import type { Facts } from './facts/disclose.ts'
import type { Looked } from './facts/known.ts'

/** What was found for a contact. */
export type Found = Facts & Looked & { articles: Article[]; standing: Standing }

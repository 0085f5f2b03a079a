import type { Language } from '../../ground/model/language.ts'
import type { DeskProblem, RowName } from './rows.ts'

/** `GET publish`: what publishing would do. */
export interface PublishPlan {
  version: 1
  /** Paths of pages, and what becomes of each; undefined where it was never published here. */
  pages: { new: readonly string[]; changed: readonly string[]; removed: readonly string[] } | null
  errors: readonly (DeskProblem & { article: string | null; title: string | null; file: string })[]
  /** Open rows of what would be published. */
  open: readonly { article: string; title: string; rows: readonly RowName[] }[]
  /** What a machine translated and nobody reworded, though it says so: `method` is to be `machine`. */
  machineMade: readonly { article: string; title: string; edition: Language }[]
}

/** `POST publish` answers with a line of JSON a step, the last of them the result. */
export type PublishLine =
  | { step: string; done: number; total: number }
  | {
      version: 1
      published: { new: number; changed: number; removed: number; pages: number; seconds: number }
      said: string
    }
  | { version: 1; error: { code: string; message: string } }

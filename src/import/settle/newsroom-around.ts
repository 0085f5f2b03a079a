import type { SiteSettings } from '../../ground/schema/site.ts'
import type { Language, Records } from '../../model.ts'

/** What an import asks of the newsroom around it. */
export interface ImportAround {
  settings: SiteSettings
  records: Records
  /** Of articles and pages that are there. */
  keys: readonly string[]
  /** ISO date of today where the newsroom is. */
  today: string
}

/** What the person says of a document. */
export interface ImportWishes {
  key?: string
  language?: Language
  title?: string
}

import type { CheckId } from '../messages/check-id.ts'
import type { SiteSettings } from '../schema/site.ts'
import type { RecordKind } from '../schema/values.ts'
import type { Records } from './article.ts'

/**
 * All that an article may ask of the newsroom around it: single facts, so that what was found of it holds for as long as
 * its files and the answers are the same. Other articles are none of them.
 */
export interface Around {
  records: Omit<Records, 'faults'>
  /** Whether a file that cannot be read, or not wholly, may hold the record of an id: what is wrong there is told of itself. */
  mayHold: (kind: RecordKind, id: string) => boolean
  settings: Omit<SiteSettings, 'checks'>
  /** Whether `site.yml` switches a check off. */
  isOff: (check: CheckId) => boolean
  /** Whether an ISO date is later than the day of the run. */
  isToCome: (day: string) => boolean
  /** ISO date of that day: only for words about a day to come. */
  today: string
}

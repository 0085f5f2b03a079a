import { dayIn } from '../../../ground/basics/day-in.ts'
import type { SiteSettings } from '../../../ground/schema/site.ts'
import type { Records } from '../../../model.ts'
import { parseRecords } from '../../../parse/parse-records.ts'
import { readInput } from '../../../pipeline.ts'
import { listKeys } from '../../../read/read-newsroom.ts'
import type { CommandContext } from '../command-context.ts'

/** The newsroom into which something is to be begun: no article is opened. `keys`: of its articles and pages. Throws Stop. */
export function openRecords({ root, now }: CommandContext): {
  settings: SiteSettings
  records: Records
  keys: readonly string[]
  today: string
} {
  const { files, settings } = readInput(root, () => new Set())
  return {
    settings,
    records: parseRecords(files.records),
    keys: listKeys(root),
    today: dayIn(now(), settings.timezone),
  }
}

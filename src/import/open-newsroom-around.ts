import { dayIn, type Moment } from '../ground/basics/day-in.ts'
import { parseRecords } from '../parse/parse-records.ts'
import { readInput } from '../pipeline.ts'
import { listKeys } from '../read/read-newsroom.ts'
import type { ImportAround } from './settle/newsroom-around.ts'

/** What an import asks of the newsroom, of whose articles none is opened: what is wrong with them is no matter here. Throws Stop. */
export function openImportAround(root: string, now: Moment): ImportAround {
  const { files, settings } = readInput(root, () => new Set())
  return { settings, records: parseRecords(files.records), keys: listKeys(root), today: dayIn(now, settings.timezone) }
}

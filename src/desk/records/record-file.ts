import { YAML_LIMIT } from '../../ground/basics/limits.ts'
import { textsOf } from '../../ground/messages/index.ts'
import type { Records } from '../../model.ts'
import { parseRecords } from '../../parse/parse-records.ts'
import { lookAt } from '../../read/look-at.ts'
import { readText } from '../../read/read-text.ts'
import { replaceText } from '../../write/replace-text.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'

/** One of the newsroom's own files, as the disk has it at this moment. */
export interface RecordFile {
  path: string
  /** '' where there is none. */
  text: string
  records: Records
  /** Writes another text, where the file still says what was read. Throws DeskRefusal (409). */
  write: (text: string) => void
}

/** Reads `outlets.yml`, `topics.yml` or `glossary.yml`. Throws DeskRefusal (409) where it is not what it is to be: nothing is added to that. */
export function recordFile({ root, language }: Desk, name: 'outlets' | 'topics' | 'glossary'): RecordFile {
  const { refusals } = textsOf(language).desk
  const path = `newsroom/${name}.yml`
  const look = lookAt(root, path)
  const entry = look && readText(root, look, YAML_LIMIT)
  const records = parseRecords(entry ? [entry] : [])
  if (entry?.fault || records.faults.length > 0) {
    throw new DeskRefusal(409, 'record-unreadable', refusals.recordUnreadable(path))
  }
  return {
    path,
    text: entry?.text ?? '',
    records,
    write: (text) => {
      if (!replaceText(root, path, entry?.text, text)) {
        throw new DeskRefusal(409, 'conflict', refusals.recordChanged(path))
      }
    },
  }
}

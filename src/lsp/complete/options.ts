import { CHECK_GROUPS } from '../../checks/index.ts'
import type { Texts } from '../../ground/messages/index.ts'
import type { RecordKind } from '../../ground/schema/values.ts'
import type { Check, Language, Records } from '../../model.ts'
import { aboutCheck } from '../about-check.ts'
import type { Suggestion } from './suggestion.ts'

/** What the newsroom and the article offer where one of several may stand. */
export interface ListOptions {
  language: Language
  texts: Texts['lsp']
  records: Pick<Records, RecordKind>
  /** ISO date. */
  today: string
  /** Names of the pictures in the article's folder. */
  pictures: readonly string[]
  /** Of the edition, in reading order; asked for only where one may stand. */
  blocks: () => readonly { id: string; kind: string; text: string }[]
}

/** The records of a kind: what stands there is their id, and what people know is their name. */
export const optionsOfRecords = (kind: RecordKind, { records, language }: ListOptions): Suggestion[] =>
  [...records[kind]].map(([id, record]) => ({
    kind: 'record',
    text: id,
    detail: 'name' in record ? record.name : record[language],
    about: 'bio' in record ? record.bio?.[language] : undefined,
  }))

const checksThat = (may: (check: Check) => boolean, language: Language): Suggestion[] =>
  Object.entries(CHECK_GROUPS).flatMap(([group, checks]) =>
    checks
      .filter(may)
      .map(({ id }) => ({ kind: 'check', text: id, detail: group, about: aboutCheck(id, language) }) as const),
  )

/** What no schema says: by the name of the schema and the path. */
export const OPTIONS_AT: Readonly<Record<string, (around: ListOptions) => Suggestion[]>> = {
  'front-matter allow.*.check': ({ language }) => checksThat(({ safety }) => safety === undefined, language),
  'front-matter allow.*.block': ({ blocks }) =>
    blocks().map(({ id, kind, text }) => ({ kind: 'block', text: id, detail: kind, about: text })),
  'front-matter bios': (around) => optionsOfRecords('people', around),
  'front-matter photo.file': ({ pictures }) => pictures.map((text) => ({ kind: 'file', text })),
  'site checks': ({ language }) => checksThat(({ safety }) => safety !== true, language),
}

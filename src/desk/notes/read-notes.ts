import * as z from 'zod'
import { YAML_LIMIT } from '../../ground/basics/limits.ts'
import { isoDate, line, prose } from '../../ground/schema/values.ts'
import type { AlignedArticle } from '../../model.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { lookAt } from '../../read/look-at.ts'
import { NOTES_FILE } from '../../read/notes-file.ts'
import { readText } from '../../read/read-text.ts'
import type { RowNote } from '../api/rows.ts'

/** A note and the block that it is about. */
export type BlockNote = RowNote & { block: string }

/** What `notes.yml` of an article says: its text, '' where there is none, or undefined where it is not what it is to be. */
export interface ArticleNotes {
  path: string
  /** As it was read; undefined where there is no such file. */
  text: string | undefined
  /** Undefined where the file cannot be read. */
  notes: readonly BlockNote[] | undefined
}

const schema = z.array(z.object({ block: line, by: z.string(), date: isoDate, text: prose }))

/** Reads what people wrote to each other about an article. Throws Stop (3) where the disk refuses. */
export function readNotes(root: string, { folder }: Pick<AlignedArticle, 'folder'>): ArticleNotes {
  const path = `${folder.path}/${NOTES_FILE}`
  const entry = lookAt(root, path)
  if (entry === undefined) return { path, text: undefined, notes: [] }
  const { text } = readText(root, entry, YAML_LIMIT)
  return { path, text, notes: text === undefined ? undefined : blockNotesIn(text) }
}

/** Undefined where a text is no list of notes. */
export function blockNotesIn(text: string): BlockNote[] | undefined {
  const yaml = parseYaml(text)
  return 'value' in yaml ? schema.safeParse(yaml.value ?? []).data : undefined
}

import type { PairedEdition, PairedNewsroom } from '../../model.ts'
import { editionsOf } from '../editions-of.ts'

/** Every edition of the newsroom, in the order of the files' paths. */
export const allEditions = ({ articles }: PairedNewsroom): PairedEdition[] =>
  articles.flatMap(editionsOf).sort((a, b) => (a.file.path < b.file.path ? -1 : 1))

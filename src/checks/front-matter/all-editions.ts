import { editionsOf, type PairedEdition, type PairedNewsroom } from '../../model.ts'

/** Every edition of the newsroom, in the order of the files' paths. */
export const allEditions = ({ articles }: PairedNewsroom): PairedEdition[] =>
  articles.flatMap(editionsOf).sort((a, b) => (a.file.path < b.file.path ? -1 : 1))

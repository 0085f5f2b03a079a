import type { FileEntry, Place } from '../model.ts'

/** How messages name a place in a file: `index.es.md:12:8`. */
export const pointIn = ({ name }: Pick<FileEntry, 'name'>, { start }: Place): string =>
  `${name}:${start.line}:${start.column}`

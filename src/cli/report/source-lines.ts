import type { PairedNewsroom } from '../../model.ts'

/** Line of a file by its number from 1; undefined where the file has no such line or was not read. */
export type LineOf = (line: number) => string | undefined

/** Path relative to the root → its lines, as they were read; no file is read again. */
export function sourceLines({ files }: PairedNewsroom): (path: string) => LineOf {
  const entries = [files.site, ...files.records, ...files.folders.flatMap((folder) => folder.files), ...files.strays]
  const texts = new Map(entries.flatMap((entry) => (entry?.text === undefined ? [] : [[entry.path, entry.text]])))
  return (path) => {
    const lines = texts.get(path)?.split('\n')
    return (line) => lines?.[line - 1]
  }
}

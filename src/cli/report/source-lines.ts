import { folderOfFile } from '../../ground/basics/folder-of-file.ts'
import { remember } from '../../ground/basics/remember.ts'
import type { FileEntry, NewsroomFiles } from '../../model.ts'
import { readAgain } from '../../read/read-newsroom.ts'

/** Line of a file by its number from 1; undefined where the file has no such line or cannot be read. */
export type LineOf = (line: number) => string | undefined

/** Path relative to the root → its lines. Files of articles that were looked at alone are read when they are asked for, once. */
export const sourceLines = remember(({ root, ...files }: NewsroomFiles): ((path: string) => LineOf) => {
  const folders = new Map(files.folders.map((folder) => [folder.path, folder]))
  const others = [...(files.site ? [files.site] : []), ...files.records, ...files.strays]
  return (path) => {
    const folder = folders.get(folderOfFile(path))
    const entries = folder ? [...folder.files, ...(folder.lock ? [folder.lock] : [])] : others
    const entry = entries.find((each) => each.path === path)
    return (line) => entry && linesIn(root)(entry)?.[line - 1]
  }
})

/** An entry stands for its file as it was looked at: after a change it is another one. */
const linesIn = remember((root: string) =>
  remember((entry: FileEntry) => (entry.text ?? readAgain(root, entry).text)?.split('\n')),
)

import type { FileEntry, NewsroomFiles } from '../../model.ts'

/** Everything that lies in the newsroom, folders and strays included. */
export const filesOf = ({ folders, records, strays, site }: NewsroomFiles): FileEntry[] => [
  ...folders.flatMap(({ entry, files }) => [entry, ...files]),
  ...records,
  ...strays,
  ...(site ? [site] : []),
]

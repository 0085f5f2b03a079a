import type { FileEntry, NewsroomFiles } from '../../model.ts'

/** Everything that lies in the newsroom, folders and strays included; of locks, whose texts are copies, those that cannot be read. */
export const filesOf = ({ folders, records, strays, site }: NewsroomFiles): FileEntry[] => [
  ...folders.flatMap(({ entry, files, lock }) => [entry, ...files, ...(lock?.fault ? [lock] : [])]),
  ...records,
  ...strays,
  ...(site ? [site] : []),
]

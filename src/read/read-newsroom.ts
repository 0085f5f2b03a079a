import type { FileEntry, NewsroomFiles } from '../model.ts'

/** `newsroom/site.yml`, which is read before anything else. */
export function readSite(_root: string): FileEntry | undefined {
  return undefined
}

/** Everything that a newsroom consists of, read once. */
export function readNewsroom(root: string): NewsroomFiles {
  return { root, records: [], folders: [], strays: [] }
}

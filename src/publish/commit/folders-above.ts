import { posix } from 'node:path'

/** `a/b/c.html` → `a/b`, `a` */
export function foldersAbove(path: string): string[] {
  const folder = posix.dirname(path)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

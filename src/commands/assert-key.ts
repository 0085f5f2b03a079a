import { nearest } from '../knowledge/nearest.ts'
import type { Newsroom } from '../model.ts'
import { usageStop } from './usage-stop.ts'

/** The key of an article that is there, also where a shell completed it to `articles/<key>/`. Throws Stop (2). */
export function assertKey(word: string, { files }: Pick<Newsroom, 'files'>): string {
  const key = word.replace(/^(?:\.\/)?(?:articles|pages)\//, '').replace(/\/.*$/, '')
  const keys = files.folders.map((folder) => folder.key)
  if (keys.includes(key)) return key
  throw usageStop('key-unknown', (say) => say['key-unknown'](word, nearest(key, keys)))
}

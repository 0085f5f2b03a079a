import type { Newsroom } from '../../model.ts'
import { openNewsroom } from '../../pipeline.ts'
import type { CommandContext } from './command-context.ts'
import { keysNamed } from './keys-named.ts'

/**
 * The newsroom with the articles that were named and no others, or with all; `unreadable`: keys that were named of folders
 * without a readable edition. Throws Stop (2) where a key is none.
 */
export function openNamed(
  words: readonly string[],
  { root, now }: CommandContext,
): { newsroom: Newsroom; unreadable: string[] } {
  const newsroom = openNewsroom(root, now(), (known) => keysNamed(words, known))
  const read = new Set(newsroom.articles.map(({ key }) => key))
  const named = words.length > 0 ? newsroom.files.folders.map(({ key }) => key) : []
  return { newsroom, unreadable: named.filter((key) => !read.has(key)) }
}

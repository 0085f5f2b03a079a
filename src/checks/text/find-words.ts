import { type BlockText, startOfWord, wordsOf } from './article-texts.ts'

/** So many words tell the beginning and the end of a sentence. */
const ENOUGH = 4

/** Where some words of a block's plain text stand in its running text; undefined where code or pictures stand between. */
export function findWords(text: BlockText, said: string): { start: number; end: number } | undefined {
  const words = wordsOf(said)
  const first = indexOfAll(text.words, words.slice(0, ENOUGH), 0)
  if (first < 0) return undefined
  const tail = words.slice(-ENOUGH)
  const last = indexOfAll(text.words, tail, first + Math.max(0, words.length - tail.length))
  if (last < 0) return undefined
  const lastWord = last + tail.length - 1
  const end = startOfWord(text, lastWord) + (text.words[lastWord]?.length ?? 0)
  return { start: startOfWord(text, first), end: end + (/^[.!?…»”")]*/.exec(text.text.slice(end))?.[0].length ?? 0) }
}

/** Index from which on the words stand one after the other; -1 where they do not. */
function indexOfAll(words: readonly string[], wanted: readonly string[], from: number): number {
  if (wanted.length === 0) return -1
  for (let at = from; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, k) => words[at + k] === word)) return at
  }
  return -1
}

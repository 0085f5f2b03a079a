import { wordCount } from '../../ground/body/plain-text.ts'
import type { Block } from '../../model.ts'

const WORDS_A_MINUTE = 220

const known = new WeakMap<Block, number>()

/** Words of several blocks, each counted once. */
export const wordsIn = (blocks: readonly Block[]): number => blocks.reduce((words, block) => words + wordsOf(block), 0)

function wordsOf(block: Block): number {
  const words = known.get(block) ?? wordCount(block.text)
  known.set(block, words)
  return words
}

/** Minutes in which the text is read, at least 1. */
export const readingMinutes = (blocks: readonly Block[]): number =>
  Math.max(1, Math.round(wordsIn(blocks) / WORDS_A_MINUTE))

import { wordCount } from '../../body/plain-text.ts'
import type { Block } from '../../model.ts'

const WORDS_A_MINUTE = 220

/** Words of several blocks. */
export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((words, { text }) => words + wordCount(text), 0)

/** Minutes in which the text is read, at least 1. */
export const readingMinutes = (blocks: readonly Block[]): number =>
  Math.max(1, Math.round(wordsIn(blocks) / WORDS_A_MINUTE))

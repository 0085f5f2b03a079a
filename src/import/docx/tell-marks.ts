import { wordsOfSpans } from './spans.ts'
import type { Guess, StoryBlock } from './story.ts'

/** Lists whose items the document marks by letters or Roman numbers: Markdown has only digits, which is told of each by its first item. */
export function tellMarks(blocks: readonly StoryBlock[]): Guess[] {
  const shownOf = (block: StoryBlock | undefined) =>
    block?.is === 'paragraph' && typeof block.place === 'object' ? block.place.shown : undefined
  return blocks.flatMap((block, index): Guess[] => {
    const shown = shownOf(block)
    const isFirst = shown !== undefined && shownOf(blocks[index - 1]) === undefined
    return isFirst && block.is === 'paragraph'
      ? [{ block, as: 'list', said: `${shown} ${wordsOfSpans(block.spans)}` }]
      : []
  })
}

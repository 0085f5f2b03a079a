import { isListByHand, type ListMark, listMark } from '../text/list-mark.ts'
import { type Span, saysNothing, wordsOfSpans } from './spans.ts'
import type { Guess, StoryBlock, WordParagraph } from './story.ts'

/** Makes items of paragraphs with marks that were typed (`•`, `-`, `1)`), which is told of each list by its first item. */
export function findListsByHand(blocks: readonly StoryBlock[]): Guess[] {
  const guesses: Guess[] = []
  let run: { paragraph: WordParagraph; mark: ListMark }[] = []
  const end = () => {
    const [first] = run
    if (first && isListByHand(run.map(({ mark }) => mark))) {
      guesses.push({ block: first.paragraph, as: 'list', said: wordsOfSpans(first.paragraph.spans) })
      for (const { paragraph, mark } of run) makeItem(paragraph, mark)
    }
    run = []
  }
  for (const block of blocks) {
    if (block.is === 'paragraph' && saysNothing(block.spans)) continue
    const mark =
      block.is === 'paragraph' && block.place === undefined && block.role.is === 'text'
        ? markOf(block.spans)
        : undefined
    const [first] = run
    if (first && (mark === undefined || mark.style !== first.mark.style || startsAnew(mark, run.at(-1)?.mark))) end()
    if (mark && block.is === 'paragraph') run.push({ paragraph: block, mark })
  }
  end()
  return guesses
}

const startsAnew = (mark: ListMark, before: ListMark | undefined): boolean =>
  mark.number !== undefined && before?.number !== undefined && mark.number !== before.number + 1

/** As typed, up to what is no text. */
const startOf = (spans: readonly Span[]): string => {
  const other = spans.findIndex(({ is }) => is !== 'text')
  return spans
    .slice(0, other < 0 ? spans.length : other)
    .map((span) => (span.is === 'text' ? span.text : ''))
    .join('')
}

const markOf = (spans: readonly Span[]): ListMark | undefined => listMark(startOf(spans).trimStart())

function makeItem(paragraph: WordParagraph, { number, rest }: ListMark): void {
  let left = startOf(paragraph.spans).length - rest.length
  paragraph.spans = paragraph.spans.flatMap((span) => {
    if (left <= 0 || span.is !== 'text') return [span]
    const text = span.text.slice(left)
    left -= span.text.length
    return text === '' ? [] : [{ ...span, text }]
  })
  paragraph.place = {
    level: 0,
    isOrdered: number !== undefined,
    number: number ?? 1,
    shown: undefined,
    left: undefined,
  }
}

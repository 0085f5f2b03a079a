import { PASTED_LINES } from '../../ground/knowledge/pasted-lines.ts'
import { isWholly, saysNothing, wordsOfSpans } from './spans.ts'
import type { Guess, StoryBlock, WordParagraph } from './story.ts'

const LONGEST = 100
const MOST_WORDS = 15
/** Where more bold lines ask than say, somebody is interviewed. */
const QUESTIONS = 0.5
/** So much larger than the text is a line that stands out by its size. */
const LARGER = 1.15

/**
 * Short lines alone, wholly bold or larger than the text, become headings by their size, the first line of all the title; all
 * of it is told. A text whose headings have styles has no others: what is bold there is bold.
 */
export function guessHeadings(blocks: readonly StoryBlock[], hasTitle: boolean): Guess[] {
  const paragraphs = blocks.filter(
    (block): block is WordParagraph => block.is === 'paragraph' && !saysNothing(block.spans),
  )
  const styled = paragraphs.filter(({ role }) => role.is === 'heading').length
  if (styled > (hasTitle ? 0 : 1)) return []
  const usual = usualSize(paragraphs)
  const lines = paragraphs.filter((paragraph) => hasForm(paragraph) && standsOut(paragraph, usual))
  const asked = lines.filter(({ spans }) => wordsOfSpans(spans).endsWith('?'))
  const isInterview = asked.length > 2 && asked.length > lines.length * QUESTIONS
  const isText = new Set<WordParagraph>(isInterview ? asked : [])
  // Where nearly all is bold, bold says nothing.
  if (lines.length > paragraphs.length * 0.6 && lines.length > 2) return []
  const found = lines.filter((line) => !isText.has(line) && line !== paragraphs.at(-1))
  const first = found[0] === paragraphs[0] && !hasTitle && styled === 0 ? found[0] : undefined
  const sizes = [...new Set(found.filter((line) => line !== first).map(sizeOf))].sort((a, b) => b - a)
  const isFound = new Set(found)
  const guesses: Guess[] = []
  for (const paragraph of paragraphs) {
    if (!isFound.has(paragraph)) continue
    const level = paragraph === first ? 1 : sizes.indexOf(sizeOf(paragraph)) + 2
    guesses.push({
      block: paragraph,
      as: paragraph === first ? 'title' : 'heading',
      said: wordsOfSpans(paragraph.spans),
    })
    paragraph.role = { is: 'heading', level }
  }
  return guesses
}

function hasForm({ role, place, spans }: WordParagraph): boolean {
  const said = wordsOfSpans(spans)
  if (role.is !== 'text' || place !== undefined || spans.some(({ is }) => is === 'picture')) return false
  if (spans.filter(({ is }) => is === 'break').length > 1) return false
  if (said.length > LONGEST || said.split(' ').length > MOST_WORDS) return false
  if (!/^[«“"'‘¿¡(]?[\p{Lu}\p{N}]/u.test(said) || !/\p{L}/u.test(said) || /[.,;:…]$/.test(said)) return false
  return !PASTED_LINES.some(([, pattern]) => pattern.test(said))
}

const standsOut = (paragraph: WordParagraph, usual: number): boolean =>
  isWholly(paragraph.spans, 'strong') || (usual > 0 && sizeOf(paragraph) >= usual * LARGER)

/** The size of the largest words, in half points; 0 where nothing says it. */
const sizeOf = ({ spans }: WordParagraph): number =>
  spans.reduce(
    (most, span) => (span.is === 'text' && span.text.trim() !== '' ? Math.max(most, span.size ?? 0) : most),
    0,
  )

/** The size of most of the text. */
function usualSize(paragraphs: readonly WordParagraph[]): number {
  const lengths = new Map<number, number>()
  for (const { spans } of paragraphs)
    for (const span of spans)
      if (span.is === 'text') lengths.set(span.size ?? 0, (lengths.get(span.size ?? 0) ?? 0) + span.text.length)
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

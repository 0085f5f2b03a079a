import type { StoryBlock } from './story.ts'

/** A shorter text may well be about code alone. */
const LONG = 1000

/** Where most of a text is in letters of one width, it was typed so, and is no code. */
export function unmarkCode(blocks: readonly StoryBlock[]): void {
  const spans = blocks.flatMap((block) => (block.is === 'paragraph' && block.role.is !== 'code' ? block.spans : []))
  const lengthOf = (isCounted: (code: boolean) => boolean) =>
    spans.reduce((sum, span) => sum + (span.is === 'text' && isCounted(span.code) ? span.text.length : 0), 0)
  const all = lengthOf(() => true)
  if (all > LONG && lengthOf((code) => code) > all / 2) for (const span of spans) span.code = false
}

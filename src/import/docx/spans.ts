import type { Image } from 'mdast'

/** The marks of a piece of text. */
export interface SpanMarks {
  strong: boolean
  emphasis: boolean
  struck: boolean
  code: boolean
}

/** A piece of a paragraph, all of it alike. */
export type Span = SpanMarks & { link: string | undefined } & (
    | { is: 'text'; text: string; size: number | undefined }
    | { is: 'break' }
    | { is: 'note'; identifier: string }
    | { is: 'picture'; picture: Image }
  )

/** What pieces say, as one line. */
export const wordsOfSpans = (spans: readonly Span[]): string =>
  spans
    .map((span) => (span.is === 'text' ? span.text : span.is === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether there is nothing to see. */
export const saysNothing = (spans: readonly Span[]): boolean =>
  spans.every((span) => span.is === 'break' || (span.is === 'text' && span.text.trim() === ''))

/** Whether all words have a mark, and there are words. */
export const isWholly = (spans: readonly Span[], mark: keyof SpanMarks): boolean => {
  const seen = spans.filter((span) => span.is === 'text' && span.text.trim() !== '')
  return seen.length > 0 && seen.every((span) => span[mark])
}

import { softHyphens } from '../../ground/knowledge/soft-hyphens.ts'
import { isLongWord } from '../../ground/text/is-long-word.ts'
import type { OpenHtml, RenderedBlock } from '../../model.ts'

const PIECE = /<code>[^<]*<\/code>|<[^>]*>|[^<]+/g

/** What stands within a heading: its long words go to a line of their own before they break, as those of titles do. */
export const withLongWords = ({ html }: RenderedBlock): OpenHtml =>
  html.map((part) => (typeof part === 'string' ? part.replace(PIECE, ofPiece) : part))

const ofPiece = (piece: string): string => (piece.startsWith('<') ? piece : piece.split(/(\s+)/).map(ofWord).join(''))

const ofWord = (word: string): string => (isLongWord(word) ? `<span class="long">${softHyphens(word)}</span>` : word)

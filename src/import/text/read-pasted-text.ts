import { CHARACTER_PROBLEMS } from '../../ground/knowledge/characters.ts'
import { decodeDocument } from '../decode-document.ts'
import type { ReadDocument, SourceDocument } from '../document.ts'
import { takeMailHead } from './take-mail-head.ts'
import { textBlocks } from './text-blocks.ts'
import { textEntries } from './text-entries.ts'
import { textLines } from './text-lines.ts'

const UNSEEN = ['character-invisible', 'character-bidi', 'character-control'] as const

/** Reads a pasted text: its words as typed, none of them a mark of Markdown. */
export const readPastedText: ReadDocument = (bytes) => textDocument(decodeDocument(bytes).text)

/** The same of a text that was decoded already. */
export function textDocument(text: string): SourceDocument {
  let unseen = 0
  const lines = text.replace(/\r\n?|\v|\u0085|[\u2028\u2029]/g, '\n').replaceAll('\f', '\n\n')
  const seen = UNSEEN.reduce(
    (shown, kind) =>
      shown.replace(CHARACTER_PROBLEMS[kind], (signs) => {
        unseen += signs.length
        return ''
      }),
    lines.replace(/^\ufeff/, ''),
  )
  const { text: own, subject, dropped } = takeMailHead(seen.normalize('NFC'))
  const { body, headings } = textBlocks(textEntries(textLines(own)))
  return {
    body,
    facts: {},
    pictures: {},
    ...(subject !== undefined && { subject }),
    dropped: [...dropped, ...(unseen > 0 ? [{ kind: 'invisible-character' as const, count: unseen }] : [])],
    guessed: headings.map((said) => ({ as: 'heading', said })),
    recognised: [],
  }
}

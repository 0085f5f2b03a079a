import type { Parents, Root } from 'hast'
import type { DocumentFile, ReadDocument, SourceDocument } from '../document.ts'
import { applyLooks, looksIn } from './apply-looks.ts'
import { decodeHtml } from './decode-html.ts'
import { dialectOf } from './dialect-of.ts'
import { gatherCode, gatherQuotations } from './document-blocks.ts'
import { takeTitle } from './document-title.ts'
import { dropUnread } from './drop-unread.ts'
import { dropParts } from './dropped-parts.ts'
import { mendLists, nestGoogleLists } from './lists.ts'
import { gatherNotes } from './notes.ts'
import { splitAtBreaks } from './paragraphs.ts'
import { parseHtml } from './parse-html.ts'
import { dropRunningLines } from './running-lines.ts'
import { plainTables } from './tables.ts'
import { toMarkdownTree } from './to-mdast.ts'
import { bodyElement } from './tree.ts'
import { gatherWordLists } from './word-lists.ts'

/** Reads a saved page, a document saved as a page, or a piece of HTML. Throws Stop (3) where it is nothing that is meant to be read. */
export const readHtml: ReadDocument = (bytes, file) => {
  const root = parseHtml(decodeHtml(bytes), file.name)
  return readDocument(root, file)
}

function readDocument(root: Root, file: DocumentFile): SourceDocument {
  const dropped = dropParts()
  const dialect = dialectOf(root)
  const looks = looksIn(root)
  const { facts, recognised } = takeTitle(root, bodyElement(root))
  if (dialect === 'word') gatherWordLists(root)
  gatherQuotations(root, looks)
  dropUnread(root, dropped)
  applyLooks(root, looks, dropped)
  nestGoogleLists(root)
  mendLists(root)
  const notes = gatherNotes(root, dropped)
  dropRunningLines(bodyElement(root), dialect, dropped)
  gatherCode(root)
  splitAtBreaks(root)
  plainTables(root, dropped)
  const body: Parents = bodyElement(root)
  return {
    body: toMarkdownTree(body, notes, file.language),
    facts,
    pictures: {},
    dropped: dropped.list(),
    guessed: [],
    recognised,
  }
}

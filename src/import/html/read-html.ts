import type { Root } from 'hast'
import type { DocumentFile, ReadDocument, SourceDocument } from '../document.ts'
import { applyLooks, looksIn } from './apply-looks.ts'
import { decodeHtml } from './decode-html.ts'
import { dialectOf } from './dialect-of.ts'
import { gatherCode, gatherQuotations } from './document-blocks.ts'
import { takeTitle } from './document-title.ts'
import { dropUnread } from './drop-unread.ts'
import { dropParts } from './dropped-parts.ts'
import { joinFigures } from './figures.ts'
import { type HeldPictures, holdPictures } from './held-pictures.ts'
import { mendLinks } from './links.ts'
import { mendLists, nestGoogleLists } from './lists.ts'
import { gatherNotes } from './notes.ts'
import { readOwnFacts } from './page/own-facts.ts'
import { readSavedPage } from './page/read-saved-page.ts'
import { splitAtBreaks } from './paragraphs.ts'
import { parseHtml } from './parse-html.ts'
import { mendPictures } from './pictures.ts'
import { dropRunningLines } from './running-lines.ts'
import type { Look } from './styles.ts'
import { plainTables } from './tables.ts'
import { toMarkdownTree } from './to-mdast.ts'
import { bodyElement } from './tree.ts'
import { unpackPage } from './unpack-page.ts'
import { gatherWordLists } from './word-lists.ts'

/** Reads a saved page, a document saved as a page, or a piece of HTML. Throws Stop (3) where it is nothing that is meant to be read. */
export const readHtml: ReadDocument = (bytes, file) => {
  const { bytes: page, beside } = unpackPage(bytes, file.name)
  return readDocument(parseHtml(decodeHtml(page), file.name), holdPictures(beside), file)
}

function readDocument(root: Root, pictures: HeldPictures, file: DocumentFile): SourceDocument {
  const dropped = dropParts()
  const dialect = dialectOf(root)
  const isSite = dialect === 'page'
  const own = isSite || dialect === 'plain' ? readOwnFacts(root) : undefined
  const looks = looksIn(root)
  const titled = isSite ? NOTHING_TITLED : takeTitle(root, bodyElement(root))
  if (dialect === 'word') gatherWordLists(root)
  if (!isSite) gatherQuotations(root, looks)
  dropUnread(root, dropped)
  mendPictures(root, pictures, dropped)
  applyLooks(root, isSite ? onlyHidden(looks) : looks, isSite, dropped)
  nestGoogleLists(root)
  mendLists(root)
  const notes = gatherNotes(root, dropped)
  dropRunningLines(bodyElement(root), dialect, dropped)
  if (!isSite) gatherCode(root)
  splitAtBreaks(root)
  joinFigures(root)
  plainTables(root, dropped)
  const page = own && readSavedPage(root, own, isSite, dropped)
  const body = page?.body ?? bodyElement(root)
  mendLinks(body, own?.address, dropped)
  return {
    body: toMarkdownTree(body, notes, file.language ?? page?.facts.language),
    facts: { ...page?.facts, ...titled.facts },
    pictures: pictures.held,
    dropped: dropped.list(),
    guessed: [],
    recognised: [...titled.recognised, ...(page?.recognised ?? [])],
  }
}

const NOTHING_TITLED: ReturnType<typeof takeTitle> = { facts: {}, recognised: [] }

/** What a site's sheet says of its classes is of its own taste, but for what it hides. */
const onlyHidden = (looks: ReadonlyMap<string, Look>): Map<string, Look> =>
  new Map([...looks].flatMap(([name, { isHidden }]) => (isHidden ? [[name, { isHidden }] as const] : [])))

import type { Nodes, Root } from 'mdast'
import { placesIn } from '../../ground/text/places-in.ts'
import { Stop } from '../../model.ts'
import { bodyTooMuch } from '../../parse/body-limits.ts'
import type { LocalFault } from '../../parse/local-fault.ts'
import { parseBody } from '../../parse/parse-body.ts'
import { decodeDocument } from '../decode-document.ts'
import type { DocumentFile, ReadDocument, SourceDocument } from '../document.ts'
import { factsOfName } from './facts-of-name.ts'
import { foreignFacts } from './front-matter/foreign-facts.ts'
import { ownFacts } from './front-matter/own-facts.ts'
import { partFrontMatter } from './front-matter/part-front-matter.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { findCallouts } from './marks/callout-marks.ts'
import { MDX_MARKS, PAGE_MARKS } from './marks/page-marks.ts'
import { withoutPegMarks } from './marks/peg.ts'
import { PROSE_MARKS } from './marks/prose-marks.ts'
import { type FoundMarks, findMarks, setPegs } from './marks/set-pegs.ts'
import { TEMPLATE_MARKS } from './marks/template-marks.ts'
import { takePictures } from './take-pictures.ts'
import { dropList, type Tell } from './tell.ts'
import { listDefinitions } from './tree/definition-lists.ts'
import { inlineReferences } from './tree/inline-references.ts'
import { mendHtml } from './tree/mend-html.ts'
import { placePegs } from './tree/place-pegs.ts'
import { boldHeadings, dropContents, mendAnchors, numberNotes, tidyForm } from './tree/tidy-tree.ts'

/** Reads Markdown of any system: its front matter as facts, marks that only that system reads as Markdown, or told. */
export const readMarkdown: ReadDocument = (bytes, file) => {
  const { text, pictures } = takePictures(withoutPegMarks(decodeDocument(bytes).text))
  const { front, body, bodyLine } = partFrontMatter(text)
  const list = dropList()
  const ofName = factsOfName(file.name)
  const data = front && readFrontMatter(front)
  const own = data && ownFacts(data.values)
  const said = data && (own ? { facts: own, dropped: [] } : foreignFacts(data))
  if (front?.form === 'code') list.tell({ kind: 'script' }, front.line)
  const guessed: SourceDocument['guessed'] = []
  const root = readBody(body, file, own ? undefined : guessed, (told, line = 1) => list.tell(told, line + bodyLine - 1))
  return {
    body: root,
    facts: { ...ofName, ...said?.facts },
    pictures,
    dropped: [...(said?.dropped ?? []), ...list.dropped],
    guessed,
    recognised: [],
  }
}

/** What other systems write otherwise than we do; a text in our form stays as it is. */
function tidyForeign(root: Root, guessed: SourceDocument['guessed'], tell: Tell): void {
  listDefinitions(root, guessed)
  tidyForm(root)
  dropContents(root, tell)
  boldHeadings(root, guessed)
}

/** The text of a body; `guessed` is undefined where it is in our form. */
function readBody(text: string, file: DocumentFile, guessed: SourceDocument['guessed'] | undefined, tell: Tell): Root {
  const tooMuch = bodyTooMuch(text, 0)
  if (tooMuch) throw refuseBody(tooMuch, file)
  const found: FoundMarks = { edits: [], appended: [], told: [] }
  findCallouts(text, found)
  const isMdx = /\.mdx$/i.test(file.name)
  findMarks(text, [...TEMPLATE_MARKS, ...PAGE_MARKS, ...(isMdx ? MDX_MARKS : []), ...PROSE_MARKS], found)
  const pegged = setPegs(text, found)
  const placeAt = placesIn(text)
  const lineAt = (offset: number) => placeAt(offset).start.line
  for (const { offset, ...told } of [...pegged.told].sort((a, b) => a.offset - b.offset)) tell(told, lineAt(offset))
  const { root, faults } = parseBody(pegged.text, { line: 1, offset: 0 })
  const [fault] = faults
  if (fault) throw refuseBody(fault, file)
  const lineOf = ({ position }: Nodes) => lineAt(pegged.offsetBefore(position?.start.offset ?? 0))
  mendHtml(root, file.name, (node) => (told) => tell(told, lineOf(node)))
  inlineReferences(root)
  const names = placePegs(root, pegged.pegs, tell)
  if (guessed) tidyForeign(root, guessed, tell)
  numberNotes(root)
  mendAnchors(root, names, tell)
  return root
}

const refuseBody = ({ check, say }: LocalFault, { name }: DocumentFile): Stop =>
  new Stop(3, check, [{ file: name, say }])

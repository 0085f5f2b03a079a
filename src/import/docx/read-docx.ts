import type { BlockContent, FootnoteDefinition, RootContent } from 'mdast'
import type { ReadDocument, SourceDocument } from '../document.ts'
import { arrange } from './arrange.ts'
import { elementsOf, wordsBelow } from './elements.ts'
import { Fields } from './fields.ts'
import { findListsByHand } from './find-lists-by-hand.ts'
import { guessHeadings } from './guess-headings.ts'
import { Losses } from './losses.ts'
import { readNumbering } from './numbering.ts'
import { Pictures } from './pictures.ts'
import { readStory } from './read-story.ts'
import { takeTopMatter } from './take-top-matter.ts'
import { tellMarks } from './tell-marks.ts'
import { titleOfFile } from './title-of-file.ts'
import { unmarkCode } from './unmark-code.ts'
import { WordNotes } from './word-notes.ts'
import { openWordPackage, type WordPackage } from './word-package.ts'
import type { WordReading } from './word-reading.ts'
import { readWordStyles } from './word-styles.ts'

/** Reads a document of Word, LibreOffice, Google Docs, Pages or pandoc (.docx, .docm). Throws Stop (3). */
export const readDocx: ReadDocument = (bytes, { name }) => {
  const file = openWordPackage(bytes, name)
  const losses = new Losses()
  const reading: WordReading = {
    styles: readWordStyles(file.partsOf('styles')[0]?.root),
    numbering: readNumbering(file.partsOf('numbering')[0]?.root),
    relations: file.main.relations,
    fields: new Fields(),
    notes: new WordNotes(),
    pictures: new Pictures(file.bytesAt, losses),
    losses,
  }
  for (const kind of ['footnote', 'endnote'] as const)
    for (const part of file.partsOf(`${kind}s`)) reading.notes.hold(kind, part)
  const document: SourceDocument = {
    body: { type: 'root', children: [] },
    facts: {},
    pictures: reading.pictures.held,
    dropped: [],
    guessed: [],
    recognised: [],
  }
  const { facts, guessed } = document
  const story = readStory(file.main.root, reading)
  unmarkCode(story)
  const { left, notes } = takeTopMatter(story, document)
  const places = new Map(left.map((block, index) => [block, index]))
  const guesses = [...findListsByHand(left), ...tellMarks(left), ...guessHeadings(left, facts.title !== undefined)]
  guesses.sort((a, b) => (places.get(a.block) ?? 0) - (places.get(b.block) ?? 0))
  const content = arrange(left)
  const title = titleOfFile(file.properties)
  const isTitled = facts.title !== undefined || (content[0]?.type === 'heading' && content[0].depth === 1)
  if (title !== undefined && !isTitled) {
    facts.title = title
    guessed.push({ as: 'title', said: title })
  }
  guessed.push(...guesses.map(({ as, said }) => ({ as, said })))
  document.body.children = [...content, ...readNotes(reading, notes)]
  tellAround(file, losses)
  document.dropped = losses.all()
  return document
}

/** The notes that the text names; those of a line that is no text any more are its last paragraphs. */
function readNotes(reading: WordReading, loose: readonly string[]): RootContent[] {
  const [paragraphs, definitions]: [RootContent[], FootnoteDefinition[]] = [[], []]
  for (const { identifier, element, part } of reading.notes.all()) {
    const children = arrange(
      readStory(element, { ...reading, relations: part.relations, fields: new Fields() }),
    ) as BlockContent[]
    if (loose.includes(identifier)) paragraphs.push(...children)
    else definitions.push({ type: 'footnoteDefinition', identifier, label: identifier, children })
  }
  return [...paragraphs, ...definitions]
}

/** What stands around the text. */
function tellAround(file: WordPackage, losses: Losses): void {
  for (const { root } of file.partsOf('comments')) losses.add('comment', '', elementsOf(root).length)
  for (const kind of ['header', 'footer'] as const)
    for (const { root } of file.partsOf(kind)) {
      const words = wordsBelow(root)
      if (words !== '') losses.add(kind, words)
    }
  if (file.hasMacros) losses.add('script')
}

import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { notesOf } from '../../body/notes-of.ts'
import { partsOf } from '../../body/parts-of.ts'
import { textsOf } from '../../messages/index.ts'
import type { IdsOfNodes } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { element, text } from './element.ts'

interface Note {
  definition: FootnoteDefinition
  /** From 1. */
  number: number
  id: string
  /** Ids of the marks that have been rendered. */
  marks: string[]
}

/** How marks of notes become links there, and the notes a section at the end, each with links back. */
export function noteHandlers(root: Root, ids: IdsOfNodes, { language, page }: BodyOptions): Handlers {
  const texts = textsOf(language).pages.body
  const notes = markedNotes(root, ids)
  const byLabel = new Map(notes.map((note) => [note.definition.identifier, note]))
  return {
    footnoteReference(_state: State, { identifier }: FootnoteReference) {
      const note = byLabel.get(identifier)
      if (note === undefined) return text('')
      // No block has an underscore in its id.
      const id = `ref_${note.number}${note.marks.length > 0 ? `_${note.marks.length + 1}` : ''}`
      note.marks.push(id)
      const properties = { id, href: `${page}#${note.id}`, role: 'doc-noteref', ariaLabel: texts.note(note.number) }
      return element('sup', {}, element('a', properties, text(String(note.number))))
    },
    footnoteDefinition: () => undefined,
    root(state: State, node: Root): ElementContent[] {
      const body = state.wrap(state.all(node))
      return notes.length === 0 ? body : [...body, text('\n'), notesSection(state, notes, page, texts)]
    },
  }
}

/** The notes that the text points to, in the order of their numbers. */
function markedNotes(root: Root, ids: IdsOfNodes): Note[] {
  const marked = new Set(partsOf(root).footnoteReference.map(({ node }) => node.identifier))
  return notesOf(root)
    .filter(({ identifier }) => marked.has(identifier))
    .map((definition, index) => {
      const number = index + 1
      return { definition, number, id: ids.get(definition) ?? `note_${number}`, marks: [] }
    })
}

function notesSection(state: State, notes: readonly Note[], page: string, texts: BodyTexts): Element {
  // All contents first: notes point to notes.
  const contents = notes.map(({ definition }) => state.all(definition))
  const items = notes.map((note, index) =>
    element('li', { id: note.id }, ...withWaysBack(contents[index] ?? [], note, page, texts)),
  )
  return element(
    'section',
    { role: 'doc-endnotes', ariaLabelledBy: ['notes_'] },
    element('h2', { id: 'notes_' }, text(texts.notes)),
    element('ol', {}, ...items),
  )
}

type BodyTexts = ReturnType<typeof textsOf>['pages']['body']

/** A note with a link back to each of its marks, in its last paragraph. */
function withWaysBack(
  content: ElementContent[],
  { number, marks }: Note,
  page: string,
  texts: BodyTexts,
): ElementContent[] {
  const links = marks.flatMap((id, index) => {
    const arrow = element(
      'a',
      { href: `${page}#${id}`, role: 'doc-backlink', ariaLabel: texts.backToText(number) },
      text('↩'),
    )
    if (index > 0) arrow.children.push(element('sup', {}, text(String(index + 1))))
    return [text(' '), arrow]
  })
  const last = content.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, element('p', {}, ...links)]
  last.children.push(...links)
  return content
}

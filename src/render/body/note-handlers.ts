import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { notesOf } from '../../ground/body/notes-of.ts'
import { partsOf } from '../../ground/body/parts-of.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { anchor, type IdsOfNodes } from './block-handlers.ts'
import type { BodyOptions } from './body-options.ts'
import { element, text } from './element.ts'

interface Note {
  definition: FootnoteDefinition
  /** From 1. */
  number: number
  id: string
  /** Ids of anchors within it. */
  others: readonly string[]
  /** Ids of the marks that have been rendered. */
  marks: string[]
}

/** How marks of notes become links there, and the notes a section at the end, each with links back. */
export function noteHandlers(root: Root, ids: IdsOfNodes, options: BodyOptions): Handlers {
  const { handlers, itemsOf } = markedNotes(root, ids, options)
  const texts = textsOf(options.language).pages.body
  return {
    ...handlers,
    root(state: State, node: Root): ElementContent[] {
      const body = state.wrap(state.all(node))
      const items = [...itemsOf(state).values()]
      return items.length === 0 ? body : [...body, text('\n'), notesSection(items, texts.notes)]
    },
  }
}

/** The notes of a text: how their marks become links, and, once all marks have, each note an item with links back. */
export function markedNotes(
  root: Root,
  ids: IdsOfNodes,
  { language, page, marks = 'ref_' }: BodyOptions,
): { handlers: Handlers; itemsOf: (state: State) => Map<FootnoteDefinition, Element> } {
  const texts = textsOf(language).pages.body
  const notes = notesIn(root, ids)
  const byLabel = new Map(notes.map((note) => [note.definition.identifier, note]))
  const handlers: Handlers = {
    footnoteReference(_state: State, { identifier }: FootnoteReference) {
      const note = byLabel.get(identifier)
      if (note === undefined) return text('')
      // No block has an underscore in its id.
      const id = `${marks}${note.number}${note.marks.length > 0 ? `_${note.marks.length + 1}` : ''}`
      note.marks.push(id)
      const properties = { id, href: `${page}#${note.id}`, role: 'doc-noteref', ariaLabel: texts.note(note.number) }
      return element('sup', {}, element('a', properties, text(String(note.number))))
    },
    footnoteDefinition: () => undefined,
  }
  const itemsOf = (state: State) => {
    // All contents first: notes point to notes.
    const contents = notes.map(({ definition }) => state.all(definition))
    const items = notes.map((note, index): [FootnoteDefinition, Element] => [
      note.definition,
      element(
        'li',
        { id: note.id },
        ...note.others.map(anchor),
        ...withWaysBack(contents[index] ?? [], note, page, texts),
      ),
    ])
    return new Map(items)
  }
  return { handlers, itemsOf }
}

/** The notes that the text points to, in the order of their numbers. */
function notesIn(root: Root, ids: IdsOfNodes): Note[] {
  const marked = new Set(partsOf(root).footnoteReference.map(({ node }) => node.identifier))
  return notesOf(root)
    .filter(({ identifier }) => marked.has(identifier))
    .map((definition, index) => {
      const number = index + 1
      const [id = `note_${number}`, ...others] = ids.get(definition) ?? []
      return { definition, number, id, others, marks: [] }
    })
}

const notesSection = (items: readonly Element[], title: string): Element =>
  element(
    'section',
    { role: 'doc-endnotes', ariaLabelledBy: ['notes_'] },
    element('h2', { id: 'notes_' }, text(title)),
    element('ol', {}, ...items),
  )

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

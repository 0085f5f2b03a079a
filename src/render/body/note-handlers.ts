import type { ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { notesOf } from '../../ground/body/notes-of.ts'
import { partsOf } from '../../ground/body/parts-of.ts'
import { element, marked, text } from './element.ts'

/** A note that the text points to. */
export interface Note {
  definition: FootnoteDefinition
  /** From 1. */
  number: number
  /** How many marks of it have been rendered. */
  marks: number
}

/** The notes that a text points to, in the order of their numbers. */
export function notesIn(root: Root): Note[] {
  const pointedTo = new Set(partsOf(root).footnoteReference.map(({ node }) => node.identifier))
  return notesOf(root)
    .filter(({ identifier }) => pointedTo.has(identifier))
    .map((definition, index) => ({ definition, number: index + 1, marks: 0 }))
}

/** How marks of notes are counted and left open; notes do not stand where they are defined. */
export function noteHandlers(notes: readonly Note[]): Handlers {
  const byLabel = new Map(notes.map((note) => [note.definition.identifier, note]))
  return {
    footnoteReference(_state: State, { identifier }: FootnoteReference) {
      const note = byLabel.get(identifier)
      if (note === undefined) return text('')
      note.marks++
      return marked({ kind: 'mark', note: note.number }, element('sup', {}))
    },
    footnoteDefinition: () => undefined,
  }
}

/** What stands in a note, with the place of its ways back: in its last paragraph. */
export function noteContent(state: State, definition: Nodes): ElementContent[] {
  const content = state.all(definition)
  const back = marked({ kind: 'back' }, element('span', {}))
  const last = content.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, element('p', {}, back)]
  last.children.push(back)
  return content
}

import type { Element, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Nodes } from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { definitionsOf } from '../../ground/body/definitions-of.ts'
import type { Block, RenderedBlock, RenderedEdition } from '../../model.ts'
import { blockHandlers } from './block-handlers.ts'
import { bodyFacts } from './body-facts.ts'
import type { BodyOptions, BodySource, FolderName } from './body-options.ts'
import { element } from './element.ts'
import { linesOf } from './lines-of.ts'
import { linkHandlers } from './link-handlers.ts'
import { listHandlers } from './list-handlers.ts'
import { type MarkedSentence, markSentences } from './mark-sentences.ts'
import { type Note, noteContent, noteHandlers, notesIn } from './note-handlers.ts'
import type { SentencesOfBlocks } from './opposite-sentences.ts'
import { figuresOf, pictureHandlers } from './picture-handlers.ts'
import { type ItemPlace, placesOfItems } from './places-of-items.ts'
import { SCHEMA } from './schema.ts'
import { type Strays, strayNodes } from './stray-nodes.ts'
import { textHandlers } from './text-handlers.ts'
import { attributesOf, writeHtml } from './write-html.ts'

/** What is known of a block besides its element. */
interface Around {
  place: ItemPlace | undefined
  /** Undefined of all but notes that the text points to. */
  note: Note | undefined
  strays: Strays | undefined
  sentences: MarkedSentence[] | undefined
}

/**
 * The body of an edition as HTML that can do no harm, a block a piece. HTML in the text comes out as text, a link that
 * can lead nowhere as its words, a picture that is none of its folder as what it shows. `sentences`: those to be marked.
 */
export function renderEdition(
  edition: BodySource,
  folder: FolderName,
  sentences: SentencesOfBlocks = new Map(),
): RenderedEdition {
  const { language, body, blocks } = edition
  const facts = bodyFacts(edition, folder)
  const options: BodyOptions = {
    language,
    folder,
    definitions: definitionsOf(body),
    indexes: new Map(blocks.map(({ node, index }) => [node, index])),
    headings: new Map(facts.headings),
  }
  const places = placesOfItems(body)
  const notes = notesIn(body)
  const notesByNode = new Map<Nodes, Note>(notes.map((note) => [note.definition, note]))
  const strays = strayNodes(body, options.indexes)
  const arounds = blocks.map(
    ({ node, index }): Around => ({
      place: places.get(node),
      note: notesByNode.get(node),
      strays: strays.get(index),
      sentences: sentences.get(index),
    }),
  )
  const handlers = {
    ...blockHandlers(options),
    ...listHandlers(places, options),
    ...linkHandlers(options),
    ...pictureHandlers(options),
    ...noteHandlers(notes),
    ...textHandlers,
  }
  const insides = safeElements(handlers, (state) =>
    blocks.map((block, index) => insideOf(state, block, arounds[index] as Around)),
  )
  return {
    language,
    ...facts,
    lines: linesOf(body, options.indexes),
    blocks: blocks.map((block, index) =>
      renderedBlock(block, insides[index] as Element, arounds[index] as Around, options),
    ),
  }
}

/** Elements, once they are harmless. They stand in no tree of Markdown: all its nodes would be visited in vain. */
function safeElements(handlers: Handlers, elementsOf: (state: State) => Element[]): Element[] {
  const root = (state: State) => {
    // Nobody asks where an element was typed.
    state.patch = () => undefined
    return elementsOf(state)
  }
  const tree = toHast({ type: 'root', children: [] }, { handlers: { ...handlers, root } })
  return (sanitize(tree, SCHEMA) as Root).children as Element[]
}

/** What stands within the element of a block, in one that any of it may stand in. */
function insideOf(state: State, { node, kind }: Block, { place, note }: Around): Element {
  if (kind === 'footnote') return element('section', {}, ...(note ? noteContent(state, node) : []))
  const { properties, children } = state.one(node, place?.list ?? { type: 'root', children: [] }) as Element
  return element('section', properties, ...children)
}

function renderedBlock(
  { node, kind, depth, text }: Block,
  { properties, children }: Element,
  { place, note, strays, sentences }: Around,
  options: BodyOptions,
): RenderedBlock {
  const content = sentences ? markSentences(children, sentences, text) : children
  const block: RenderedBlock = { kind, text, html: writeHtml(content), ...strays }
  const attributes = attributesOf(properties)
  const figures = kind === 'figure' ? figuresOf(node, options) : undefined
  if (depth > 0) block.depth = depth
  if (attributes !== '') block.attributes = attributes
  if (figures) block.figures = figures
  if (place) block.list = { tag: place.list.ordered ? 'ol' : 'ul', number: place.number }
  if (note) block.note = { number: note.number, marks: note.marks }
  return block
}

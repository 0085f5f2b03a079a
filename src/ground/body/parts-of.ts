import type {
  Code,
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Root,
  Table,
  Text,
  ThematicBreak,
} from 'mdast'
import type { Place } from '../../model.ts'
import { remember } from '../basics/remember.ts'

interface Parts {
  code: Code
  definition: Definition
  footnoteDefinition: FootnoteDefinition
  footnoteReference: FootnoteReference
  heading: Heading
  html: Html
  image: Image
  imageReference: ImageReference
  link: Link
  linkReference: LinkReference
  table: Table
  text: Text
  thematicBreak: ThematicBreak
}

/** A node with its place, or with that of what it stands in: the parser's bare addresses have none. */
export interface Placed<Node extends Nodes = Nodes> {
  node: Node
  place: Place
}

/** The nodes of a body by their type, in reading order. */
export type PartsOfBody = { readonly [Type in keyof Parts]: readonly Placed<Parts[Type]>[] }

/** What a body holds, found in one walk however many ask. */
export const partsOf = remember((root: Root): PartsOfBody => {
  const parts: { [Type in keyof Parts]: Placed<Parts[Type]>[] } = {
    code: [],
    definition: [],
    footnoteDefinition: [],
    footnoteReference: [],
    heading: [],
    html: [],
    image: [],
    imageReference: [],
    link: [],
    linkReference: [],
    table: [],
    text: [],
    thematicBreak: [],
  }
  const walk = (node: Nodes, around: Place) => {
    const place = node.position ?? around
    if (Object.hasOwn(parts, node.type)) (parts[node.type as keyof Parts] as Placed[]).push({ node, place })
    if ('children' in node) for (const child of node.children) walk(child, place)
  }
  walk(root, { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })
  return parts
})

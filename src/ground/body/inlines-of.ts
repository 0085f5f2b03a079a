import type { Definition, Nodes } from 'mdast'
import type { Block, Place } from '../../model.ts'
import { childrenOf } from './children-of.ts'
import { plainText } from './plain-text.ts'

/** A link, picture, mark of a note or piece of code in a block: what it leads to or says, and where it stands. */
export interface PlacedInline {
  value: string
  place: Place
}

/** A link, with the words that are clicked. */
export interface PlacedLink extends PlacedInline {
  label: string
}

/** What stands in a block besides words. */
export interface Inlines {
  links: PlacedLink[]
  images: PlacedInline[]
  notes: PlacedInline[]
  codes: PlacedInline[]
  emphases: PlacedInline[]
}

/** The inlines of a block in reading order; those with a label have the address of its definition, by its identifier. */
export function inlinesOf(block: Block, definitions: ReadonlyMap<string, Definition>): Inlines {
  const inlines: Inlines = { links: [], images: [], notes: [], codes: [], emphases: [] }
  const walk = (node: Nodes, around: Place): void => {
    const place = node.position ?? around
    switch (node.type) {
      case 'link':
        inlines.links.push({ value: node.url, place, label: plainText(node) })
        break
      case 'linkReference':
        inlines.links.push({ value: definitions.get(node.identifier)?.url ?? '', place, label: plainText(node) })
        break
      case 'image':
        inlines.images.push({ value: node.url, place })
        break
      case 'imageReference':
        inlines.images.push({ value: definitions.get(node.identifier)?.url ?? '', place })
        break
      case 'footnoteReference':
        inlines.notes.push({ value: node.identifier, place })
        break
      case 'inlineCode':
        inlines.codes.push({ value: node.value, place })
        break
      case 'emphasis':
      case 'strong':
        inlines.emphases.push({ value: node.type, place })
        break
    }
    for (const child of childrenOf(node, block)) walk(child, place)
  }
  walk(block.node, block.place)
  return inlines
}

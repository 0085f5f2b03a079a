import type { Element, ElementContent, Properties, Root } from 'hast'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { refuse } from '../refuse.ts'
import { mostAttributesOf } from './most-attributes-of.ts'

/** Most elements of a page; the longest articles that are met have a tenth of it. */
const MOST_ELEMENTS = 40_000
/** Most elements within each other. */
const DEEPEST = 300
/** Most attributes of an element: the parser compares each with all others. */
const MOST_ATTRIBUTES = 2000

/** HTML as browsers read it, but nothing of it runs. Throws Stop (3) where it is no page that a person or a program for texts makes. */
export function parseHtml(html: string, file: string): Root {
  if (mostAttributesOf(html) > MOST_ATTRIBUTES) throw refuse('html-excess', file, 'attributes', MOST_ATTRIBUTES)
  const document = parse(html, { treeAdapter: limiting(file), scriptingEnabled: false })
  return { type: 'root', children: contentOf(document) }
}

/** Attributes that have other names in the trees that are worked on. */
const RENAMED: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan' }

function contentOf(parent: ParentNode): ElementContent[] {
  return parent.childNodes.flatMap((node): ElementContent[] => {
    if ('value' in node) return [{ type: 'text', value: node.value }]
    if ('data' in node) return [{ type: 'comment', value: node.data }]
    return 'tagName' in node ? [elementFrom(node)] : []
  })
}

function elementFrom(node: ParsedElement): Element {
  const properties: Properties = {}
  for (const { name, value } of node.attrs) {
    if (name === 'class') properties.className = value.split(/\s+/).filter(Boolean)
    else properties[RENAMED[name] ?? name] = value
  }
  return { type: 'element', tagName: node.tagName, properties, children: contentOf(node) }
}

type ParentNode = DefaultTreeAdapterMap['parentNode']
type ParsedElement = DefaultTreeAdapterMap['element']

function limiting(file: string): TreeAdapter<DefaultTreeAdapterMap> {
  type Child = DefaultTreeAdapterMap['childNode']
  const depths = new WeakMap<ParentNode | Child, number>()
  let elements = 0
  const noteDepth = (parent: ParentNode, child: Child): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > DEEPEST) throw refuse('html-excess', file, 'depth', DEEPEST)
    depths.set(child, depth)
  }
  return {
    ...defaultTreeAdapter,
    createElement(...of) {
      elements += 1
      if (elements > MOST_ELEMENTS) throw refuse('html-excess', file, 'elements', MOST_ELEMENTS)
      return defaultTreeAdapter.createElement(...of)
    },
    appendChild(parent, child) {
      noteDepth(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, next) {
      noteDepth(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, next)
    },
  }
}

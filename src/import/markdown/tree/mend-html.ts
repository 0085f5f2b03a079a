import type { Element, Parents as HastParents } from 'hast'
import type { Nodes, Parents, Root } from 'mdast'
import { dropUnread } from '../../html/drop-unread.ts'
import { parseHtml } from '../../html/parse-html.ts'
import { plainTables } from '../../html/tables.ts'
import { toMarkdownTree } from '../../html/to-mdast.ts'
import { bodyElement, elementsIn, isElement, lineOf, prune } from '../../html/tree.ts'
import { withoutPegs } from '../marks/peg.ts'
import type { Tell } from '../tell.ts'
import { changeChildren, holdsFlow, inOneLine, inParagraphs, isPhrasing } from './tree-parts.ts'

/** Stands in HTML for Markdown between its tags: characters that no text has. */
const HELD = /\ufdd2(\d{1,7})\ufdd3/

/** Puts Markdown in place of raw HTML, with the Markdown that stands between its tags within it; what Markdown has no marks for is told. */
export function mendHtml(root: Root, file: string, tellAt: (node: Nodes) => Tell): void {
  changeChildren(root, (children, parent) => {
    const first = children.find(({ type }) => type === 'html')
    return first === undefined ? children : mend(children, parent, file, tellAt(first))
  })
}

function mend(children: readonly Nodes[], parent: Parents, file: string, tell: Tell): Nodes[] {
  const isFlow = holdsFlow(parent)
  const html = children.map((child, index) => {
    if (child.type === 'html') return withoutPegs(child.value)
    if (child.type === 'text') return child.value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    const held = `\ufdd2${index}\ufdd3`
    return isPhrasing(child) ? held : `<p>${held}</p>`
  })
  const page = parseHtml(`<body>${html.join(isFlow ? '\n' : '')}`, file)
  const add = (kind: Parameters<Tell>[0]['kind'], what?: string) => tell({ kind, ...(what && { what }) })
  tellLost(bodyElement(page), tell)
  captionPictures(page)
  dropUnread(page, { add, list: () => [] })
  plainTables(page, { add, list: () => [] })
  const root = toMarkdownTree(bodyElement(page), new Map(), undefined)
  changeChildren(root, (inside, holder) =>
    fitInto(
      holder,
      inside.flatMap((node) => putBack(node, children)),
    ),
  )
  return isFlow ? root.children : inOneLine(root.children)
}

/** What stood in the text where the HTML now holds its place. */
function putBack(node: Nodes, children: readonly Nodes[]): Nodes[] {
  if (node.type !== 'text') return [node]
  return node.value.split(HELD).flatMap((part, index): Nodes[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }]
    const held = children[Number(part)]
    return held ? [held] : []
  })
}

/** Children as their parent can have them: blocks come out of paragraphs, and are words in what has room for words alone. */
function fitInto({ type }: Parents, nodes: Nodes[]): Nodes[] {
  if (type === 'list' || type === 'table' || type === 'tableRow' || type === 'paragraph') return nodes
  if (!holdsFlow({ type } as Parents)) return nodes.every(isPhrasing) ? nodes : inOneLine(nodes)
  return nodes.flatMap((node): Nodes[] => (node.type === 'paragraph' ? inParagraphs(node.children) : [node]))
}

/** Elements whose sense Markdown has, or whose place is told by others. */
const KNOWN: ReadonlySet<string> = new Set(
  'a b body blockquote br caption code col colgroup dd del dl dt em embed figcaption figure h1 h2 h3 h4 h5 h6 head hr html i iframe img li math object ol p pre q s script strike strong sub sup table tbody td tfoot th thead tr ul video audio wbr'.split(
    ' ',
  ),
)

function tellLost(body: HastParents, tell: Tell): void {
  for (const { tagName } of elementsIn(body)) {
    if (!KNOWN.has(tagName)) tell({ kind: tagName === 'style' ? 'style' : 'html', what: `<${tagName}>` })
  }
  prune(body, ({ type }) => {
    if (type === 'comment') tell({ kind: 'comment' })
    return type === 'comment'
  })
}

/** What is said below a picture goes with it. */
function captionPictures(page: HastParents): void {
  for (const figure of elementsIn(page)) {
    const caption =
      figure.tagName === 'figure' ? figure.children.find((child) => isElement(child, 'figcaption')) : undefined
    const pictures = [...elementsIn(figure)].filter(({ tagName }) => tagName === 'img')
    const [picture] = pictures
    if (caption === undefined || picture === undefined || pictures.length > 1) continue
    picture.properties['data-caption'] = lineOf(caption as Element)
    figure.children = figure.children.filter((child) => child !== caption)
  }
}

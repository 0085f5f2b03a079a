import type { Element, Parents } from 'hast'
import type { Root } from 'mdast'
import rehypeRemark, { type Options } from 'rehype-remark'
import { unified } from 'unified'
import type { Language } from '../../model.ts'
import type { Notes } from './notes.ts'
import { raiseText } from './raise-text.ts'
import { tidyBlocks } from './tidy-blocks.ts'
import { elementOf, propertyOf, textInside } from './tree.ts'

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>

const raise =
  (to: 'sup' | 'sub'): Handle =>
  (_state, node) => ({ type: 'text', value: raiseText(textInside(node), to) })

const asChildren: Handle = (state, node) => state.all(node)

/** What the library would take for emphasis or leave out. */
const HANDLERS: NonNullable<Options['handlers']> = {
  sup: raise('sup'),
  sub: raise('sub'),
  u: asChildren,
  mark: asChildren,
  var: asChildren,
  menu: asChildren,
  // Only breaks a word where a line ends.
  wbr: () => undefined,
  a: (state, node) => {
    const url = propertyOf(node, 'href')
    const children = state.all(node)
    return url === '' ? children : { type: 'link', url, title: null, children: children as never }
  },
  img: (_state, node) => ({
    type: 'image',
    url: propertyOf(node, 'src'),
    alt: propertyOf(node, 'alt').replace(/\s+/g, ' ').trim(),
    title: propertyOf(node, 'data-caption') || null,
  }),
  'note-mark': (_state, node) => {
    const n = propertyOf(node, 'n')
    return { type: 'footnoteReference', identifier: n, label: n }
  },
  note: (state, node) => {
    const n = propertyOf(node, 'n')
    return { type: 'footnoteDefinition', identifier: n, label: n, children: state.toFlow(state.all(node)) as never }
  },
}

/** The body of a document and those of its notes that are called in it, as Markdown's tree. */
export function toMarkdownTree(body: Parents, notes: Notes, language: Language | undefined): Root {
  const called = calledIn(body, notes)
  const hast = { type: 'root' as const, children: [elementOf('div', body.children), ...called] }
  const root = unified()
    .use(rehypeRemark, { handlers: HANDLERS, quotes: language === 'es' ? ['«»', '“”'] : ['“”', '‘’'], document: true })
    .runSync(hast) as Root
  return { type: 'root', children: tidyBlocks(root.children) }
}

/** The notes that a text calls, and those that these call. */
function calledIn(body: Parents, notes: Notes): Element[] {
  const called = new Map<number, Element>()
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const note = child.tagName === 'note-mark' ? notes.get(Number(child.properties.n)) : undefined
      if (note && !called.has(Number(note.properties.n))) {
        called.set(Number(note.properties.n), note)
        visit(note)
      }
      visit(child)
    }
  }
  visit(body)
  return [...called.values()]
}

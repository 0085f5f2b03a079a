import { hash } from 'node:crypto'
import type { Definition, Nodes, PhrasingContent } from 'mdast'
import { remember } from '../ground/basics/remember.ts'
import { childrenOf } from '../ground/body/children-of.ts'
import { definitionsOf } from '../ground/body/definitions-of.ts'
import { isAside } from '../ground/body/is-aside.ts'
import { numberBefore } from '../ground/body/plain-text.ts'
import { foldSpace } from '../ground/text/fold-space.ts'
import type { Block, BlockContent, Edition } from '../model.ts'

type Definitions = ReadonlyMap<string, Definition>
type Children = readonly Nodes[]

/** What stands between the children of a node; '' where they are one text. */
const BETWEEN: Partial<Record<Nodes['type'], string>> = {
  blockquote: ' ',
  footnoteDefinition: ' ',
  list: ' ',
  listItem: ' ',
  table: ' ‖ ',
  tableRow: ' | ',
}

const MARKS: Partial<Record<Nodes['type'], string>> = { emphasis: '*', strong: '**', delete: '~~' }

/**
 * The contents of an edition's blocks. White space is folded (but for code); the hash is that of the plain text with the
 * targets of links and pictures and the places of notes, the text has emphasis and the like too.
 */
export const contentsOf = remember(({ body, blocks }: Pick<Edition, 'body' | 'blocks'>): readonly BlockContent[] => {
  const definitions = definitionsOf(body)
  return blocks.map((block) => {
    const children = childrenOf(block.node, block)
    // It has neither marks nor targets: what a reader sees is all.
    if (isRunningText(block.node) && children.every(isText))
      return { hash: hashOf(block.text), text: markOf(block) + block.text }
    const targets: string[] = []
    const plain = clean(write(block.node, children, { definitions, marked: false, targets }), block)
    const marked = children.every(isText)
      ? plain
      : clean(write(block.node, children, { definitions, marked: true, targets: [] }), block)
    return { hash: hashOf([plain, ...targets].join('\0')), text: markOf(block) + marked }
  })
})

const isRunningText = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'heading'

/** What has neither marks nor targets. */
const isText = ({ type }: Nodes): boolean => type === 'text'

/** 48 bits, in hexadecimal digits: within an article no two texts share them by chance. */
const hashOf = (content: string): string => hash('sha256', content).slice(0, 12)

const clean = (text: string, { kind }: Block): string => (kind === 'code' ? text : foldSpace(text))

/** What a block is, as Markdown marks it. */
function markOf({ kind, depth, node }: Block): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(depth)} `
    case 'item':
      return node.type === 'listItem' && typeof node.checked === 'boolean' ? `- [${node.checked ? 'x' : ' '}] ` : '- '
    case 'quotation':
      return '> '
    case 'footnote':
      return '[^]: '
    default:
      return ''
  }
}

/** Matches what a block's text begins with: see `markOf`. */
const MARK = /^(?:#{1,6} |- \[[x ]\] |- |> |\[\^\]: )/

/** The text without what tells a heading, an item or a quotation. */
export const withoutMark = (text: string): string => text.replace(MARK, '')

interface Way {
  definitions: Definitions
  marked: boolean
  /** Filled on the way. */
  targets: string[]
}

function write(node: Nodes, children: Children, way: Way): string {
  const inner = () => children.map((child) => write(child, 'children' in child ? child.children : [], way))
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value
    case 'html':
      return isAside(node) ? '' : node.value
    case 'inlineCode':
      return way.marked ? `\`${node.value}\`` : node.value
    case 'break':
      return ' '
    case 'link':
    case 'image':
      return writeTarget(node, node.type === 'image' ? (node.alt ?? '') : inner().join(''), way)
    case 'linkReference':
    case 'imageReference': {
      const words = node.type === 'imageReference' ? (node.alt ?? '') : inner().join('')
      const definition = way.definitions.get(node.identifier)
      return definition ? writeTarget({ ...definition, type: node.type }, words, way) : words
    }
    case 'footnoteReference':
      way.targets.push('[^]')
      return way.marked ? '[^]' : ''
    default: {
      const mark = way.marked ? (MARKS[node.type] ?? '') : ''
      const number = node.type === 'listItem' ? numberBefore(node) : ''
      return number + mark + inner().join(BETWEEN[node.type] ?? '') + mark
    }
  }
}

interface Targeted {
  type: PhrasingContent['type']
  url: string
  title?: string | null | undefined
}

function writeTarget({ type, url, title }: Targeted, words: string, { marked, targets }: Way): string {
  const target = title ? `${url} "${title}"` : url
  targets.push(target)
  if (!marked || words === target) return words
  return `${type.startsWith('image') ? '!' : ''}[${words}](${target})`
}

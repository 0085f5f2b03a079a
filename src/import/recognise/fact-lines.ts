import type { Heading, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { plainText } from '../../ground/body/plain-text.ts'
import { HIDDEN } from '../../ground/body/text-map.ts'

/** A line of a text: what stands between two ends of lines of a paragraph, an item or a heading. */
export interface FactLine {
  /** As a reader sees it. */
  text: string
  /** The same without brackets, quotation marks and stars around the whole of it. */
  words: string
  /** The same, with HIDDEN for each address: by it a line is known. */
  said: string
  content: PhrasingContent[]
  /** Whether it says a heading, or is bold or italic as a whole. */
  isMarked: boolean
  isHeading: boolean
  isPicture: boolean
  block: LineBlock
  /** Its turn in the block. */
  row: number
}

/** A block with its lines, and which of them are taken out. */
export interface LineBlock {
  node: Paragraph | Heading
  /** What it stands in, from the body's own block. */
  within: Parents[]
  lines: FactLine[]
  taken: Set<FactLine>
}

/** Longer is no line that says a fact. */
const LONGEST = 2000
const AROUND = /^[\s>*_«“"]+|[\s*_»”"]+$/g
const ADDRESS = /https?:\/\/[^\s()<>«»“”"]+[^\s()<>«»“”".,;:!?]/gi
const IN_BRACKETS = /^[([](.*)[)\]]\.?$/s

/** The lines of one of the body's own blocks: of a paragraph, a heading, a quotation or a list; none of any other. */
export function lineBlocksIn(node: RootContent, root: Root): LineBlock[] {
  const blocks: LineBlock[] = []
  const collect = (child: RootContent, within: Parents[]): void => {
    if (child.type === 'paragraph' || child.type === 'heading') blocks.push(blockOf(child, within))
    else if (child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem')
      for (const inner of child.children) collect(inner, [...within, child])
  }
  collect(node, [root])
  return blocks
}

function blockOf(node: Paragraph | Heading, within: Parents[]): LineBlock {
  const block: LineBlock = { node, within, lines: [], taken: new Set() }
  block.lines = splitLines(node.children).map((content, row) => {
    const text = lineText(content.filter(({ type }) => type !== 'image' && type !== 'imageReference'))
    const words = text.length > LONGEST ? text : text.replace(AROUND, '').replace(IN_BRACKETS, '$1')
    const said = words.replace(ADDRESS, HIDDEN)
    const seen = content.filter((one) => plainText(one).trim() !== '' || one.type === 'image')
    const isMarked = seen.length === 1 && (seen[0]?.type === 'emphasis' || seen[0]?.type === 'strong')
    const isHeading = node.type === 'heading'
    const isPicture = text === '' && seen.some(({ type }) => type === 'image')
    return { text, words, said, content, isMarked: isMarked || isHeading, isHeading, isPicture, block, row }
  })
  return block
}

/** What a reader sees of the content of a line. */
export const lineText = (content: readonly PhrasingContent[]): string =>
  plainText({ type: 'paragraph', children: [...content] })

/** Parts content where a line ends, within emphasis too. */
function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const add = (...content: PhrasingContent[]) => lines.at(-1)?.push(...content)
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text')
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') add({ type: 'text', value })
      }
    else if (node.type === 'emphasis' || node.type === 'strong')
      for (const [index, children] of splitLines(node.children).entries()) {
        if (index > 0) lines.push([])
        add({ ...node, children })
      }
    else add(node)
  }
  return lines
}

/** Takes lines out of the body, and what holds nothing any more without them. */
export function removeLines(blocks: readonly LineBlock[]): void {
  const empty = new Set<unknown>()
  for (const { node, lines, taken } of blocks) {
    if (taken.size === 0) continue
    const left = lines.filter((line) => !taken.has(line))
    const end: PhrasingContent = node.children.some(({ type }) => type === 'break')
      ? { type: 'break' }
      : { type: 'text', value: '\n' }
    node.children = left.flatMap(({ content }, index) => (index > 0 ? [end, ...content] : content))
    if (left.every(({ content }) => lineText(content) === '' && !content.some(({ type }) => type === 'image')))
      empty.add(node)
  }
  const depths = new Map(blocks.flatMap(({ within }) => within.map((parent, depth) => [parent, depth] as const)))
  for (const [parent] of [...depths].sort(([, a], [, b]) => b - a)) prune(parent, empty)
}

function prune(parent: Parents, empty: Set<unknown>): void {
  const children: { type: string }[] = parent.children
  const left = children.filter((child) => !empty.has(child))
  if (left.length === children.length) return
  Object.assign(parent, { children: left })
  if (left.length === 0) empty.add(parent)
}

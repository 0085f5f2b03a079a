import type { Heading, Link, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast'
import { HIDDEN } from './text-map.ts'

/** A paragraph, heading or cell as it is written. */
export interface UnreadText {
  node: Paragraph | Heading | TableCell
  parent: Parents
  /** Offset in the file. */
  start: number
  /** As it is written. */
  written: string
  /**
   * The same, character for character, with `HIDDEN` in place of all that the parser took for marks, code,
   * pictures and addresses of links: what looks like a mark in it is none. Bare addresses are text.
   */
  text: string
}

const known = new WeakMap<Root, readonly UnreadText[]>()

/** The texts of a body in reading order; worked out once, however many ask, as a body stands in one file. */
export function unreadTexts(root: Root, source: string): readonly UnreadText[] {
  const texts = known.get(root) ?? collect(root, source)
  known.set(root, texts)
  return texts
}

function collect(root: Root, source: string): UnreadText[] {
  const texts: UnreadText[] = []
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        const [start, end] = [startOf(node), endOf(node)]
        const written = source.slice(start, end)
        texts.push({ node, parent, start, written, text: maskChildren(node, source, start, end) })
      } else if ('children' in node) walk(node)
    }
  }
  walk(root)
  return texts
}

/** What stands between two offsets, of which the node's children fill the most. */
function maskChildren(node: Parents, source: string, start: number, end: number): string {
  const pieces: string[] = []
  let at = start
  let isPlaceless = false
  const pass = (to: number): void => {
    const between = source.slice(at, to)
    pieces.push(isPlaceless ? between : hide(between))
    at = Math.max(at, to)
    isPlaceless = false
  }
  for (const child of node.children) {
    // Addresses that the parser finds by itself have no place, nor has the text beside them.
    if (child.position === undefined) {
      isPlaceless = true
      continue
    }
    pass(startOf(child))
    pieces.push(mask(child, source))
    at = endOf(child)
  }
  pass(end)
  return pieces.join('')
}

function mask(node: Nodes, source: string): string {
  const written = source.slice(startOf(node), endOf(node))
  if (node.type === 'text' || isBare(node, written)) return written
  // The line ends there, and no mark goes on behind it.
  if (node.type === 'break') return HIDDEN.repeat(written.length)
  // `{{<figure …>}}` of other tools: a tag to the parser.
  if (node.type === 'html' && source.endsWith('{{', startOf(node))) return written
  return 'children' in node ? maskChildren(node, source, startOf(node), endOf(node)) : hide(written)
}

const isBare = (node: Nodes, written: string): node is Link => node.type === 'link' && !/^[[<]/.test(written)

const hide = (text: string): string => text.replace(/[^\n]+/g, ({ length }) => HIDDEN.repeat(length))

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

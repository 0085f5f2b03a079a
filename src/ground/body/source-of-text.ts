import type { Root } from 'mdast'
import { partsOf } from './parts-of.ts'

const known = new WeakMap<Root, string>()

/**
 * A file's text with spaces in place of all that is not running text of its body: code, addresses, HTML, marks, front
 * matter. Offsets and line ends are those of the file. Worked out once, however many ask; a body stands in one file.
 */
export function sourceOfText(root: Root, text: string): string {
  const source = known.get(root) ?? blankAround(root, text)
  known.set(root, source)
  return source
}

function blankAround(root: Root, text: string): string {
  let at = 0
  const pieces: string[] = []
  for (const { node, place } of partsOf(root).text) {
    const start = place.start.offset ?? 0
    const end = place.end.offset ?? 0
    // A node without a place of its own stands in one that may have been taken already.
    if (node.position === undefined || start < at) continue
    pieces.push(blank(text.slice(at, start)), text.slice(start, end))
    at = end
  }
  return pieces.join('') + blank(text.slice(at))
}

const blank = (text: string): string => text.replace(/[^\n]+/g, ({ length }) => ' '.repeat(length))

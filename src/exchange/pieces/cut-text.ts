import type { Image, ImageReference, Link, LinkReference, Nodes, Parents } from 'mdast'
import type { RowKind } from '../../desk/api/rows.ts'
import { parseLine } from '../../ground/body/parse-line.ts'
import { parseBody } from '../../parse/parse-body.ts'
import type { CodeKind, TextPiece } from './text-piece.ts'

/** Labels that a body defines: without them `[words][label]` and `[^1]` would be words. */
export interface Labels {
  links: readonly string[]
  notes: readonly string[]
}

const PAIRS: Partial<Record<Nodes['type'], CodeKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
}
const ALONE: Partial<Record<Nodes['type'], CodeKind>> = {
  inlineCode: 'code',
  footnoteReference: 'note',
  html: 'html',
  break: 'break',
}
const TYPED: ReadonlySet<RowKind> = new Set(['title', 'description', 'alt'])

/** A text as it stands in a field → its words, and codes for all marks between them. */
export function cutText(text: string, kind: RowKind, labels: Labels): TextPiece[] {
  if (TYPED.has(kind)) return text === '' ? [] : [text]
  // A heading's words may look like the beginning of a list.
  const before = kind === 'heading' ? '# ' : ''
  const source = before + text
  const nodes: Nodes[] = kind === 'caption' ? parseLine(text) : bodyOf(source, labels)
  return cutAt(nodes, source, before.length)
}

const bodyOf = (source: string, { links, notes }: Labels): Nodes[] => {
  const definitions = [...links.map((label) => `[${label}]: /`), ...notes.map((label) => `[^${label}]: .`)]
  const { children } = parseBody([source, ...definitions].join('\n\n'), { line: 1, offset: 0 }).root
  return children.filter(({ position }) => (position?.start.offset ?? 0) < source.length)
}

function cutAt(nodes: readonly Nodes[], source: string, begin: number): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = begin
  let pairs = 0
  const add = (kind: CodeKind, data: string, shown = '') => {
    if (data !== '') pieces.push({ id: '', kind, role: 'alone', data, shown })
    at += data.length
  }
  const goTo = (start: number) => {
    const between = source.slice(at, start)
    // Spaces at the end of a line are none of the text.
    if (/^[ \t]*$/.test(between)) at = Math.max(at, start)
    else add('frame', between)
  }
  const pair = (kind: CodeKind, ends: { open: string; close: string }, inner: () => void) => {
    const id = String(++pairs)
    pieces.push({ id, kind, role: 'open', data: ends.open, shown: '' })
    inner()
    pieces.push({ id, kind, role: 'close', data: ends.close, shown: '' })
  }
  const visit = (node: Nodes): void => {
    const { start, end } = placeIn(node, source, at)
    const written = source.slice(start, end)
    const alone = ALONE[node.type]
    const kind = PAIRS[node.type]
    if (node.type === 'text') {
      goTo(start)
      pieces.push(node.value.replace(/(?<!\s)\s*\n\s*/g, ' '))
      at = end
    } else if (alone) {
      goTo(start)
      add(alone, written, node.type === 'inlineCode' ? node.value : node.type === 'break' ? ' ' : '')
    } else if (node.type === 'image' || node.type === 'imageReference') {
      goTo(start)
      visitPicture(node, written)
      at = end
    } else if (node.type === 'link' && isShownAddress(node, written)) {
      goTo(start)
      add('address', written, written.replace(/^<|>$/g, ''))
    } else if (kind && 'children' in node && node.children.length > 0) {
      goTo(start)
      const inside = placeIn(node.children[0] as Nodes, source, start)
      const last = placeIn(node.children.at(-1) as Nodes, source, inside.start)
      at = inside.start
      const close = source.slice(last.end, end)
      const isLink = node.type === 'link' || node.type === 'linkReference'
      const ends = { open: source.slice(start, inside.start), close: isLink ? endOfTarget(node, close) : close }
      pair(kind, ends, () => node.children.forEach(visit))
      at = end
    } else if (node.type === 'code') {
      visitCode(node.value, start, end)
    } else if ('children' in node) for (const child of (node as Parents).children) visit(child)
  }
  const visitPicture = (node: Image | ImageReference, written: string) => {
    const { alt } = node
    const close = endOfTarget(node, written.slice(endOfLabel(written)))
    if (alt) pair('image', { open: '![', close }, () => pieces.push(alt))
    else add('image', written)
  }
  /** A fence, what stands between, a fence. */
  const visitCode = (value: string, start: number, end: number) => {
    const inside = source.slice(start, end).indexOf(`\n${value}`)
    goTo(inside < 0 || value === '' ? end : start + inside + 1)
    if (at === end) return
    pieces.push(value)
    at += value.length
    goTo(end)
  }
  nodes.forEach(visit)
  goTo(source.length)
  return pieces
}

/** Where a node stands; what the parser found by itself in a text has no place. */
function placeIn(node: Nodes, source: string, from: number): { start: number; end: number } {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  if (start !== undefined && end !== undefined) return { start, end }
  const words =
    node.type === 'text'
      ? node.value
      : 'children' in node
        ? String((node.children[0] as { value?: string })?.value)
        : ''
  const found = Math.max(source.indexOf(words, from), from)
  return { start: found, end: Math.min(found + words.length, source.length) }
}

const isShownAddress = ({ url, children: [shown, more] }: Link, written: string): boolean =>
  shown?.type === 'text' && more === undefined && !written.startsWith('[') && url.endsWith(shown.value)

/** Offset of the bracket that ends what a picture shows. */
function endOfLabel(written: string): number {
  let depth = 0
  for (let at = 1; at < written.length; at++) {
    if (written[at] === '\\') at++
    else if (written[at] === '[') depth++
    else if (written[at] === ']' && --depth === 0) return at
  }
  return written.length
}

/** `](address)` or `][label]`: of a label that is the words themselves, which a translation changes, the label is named. */
const endOfTarget = (node: Link | LinkReference | Image | ImageReference, close: string): string =>
  'label' in node && node.referenceType !== 'full' ? `][${node.label ?? node.identifier}]` : close

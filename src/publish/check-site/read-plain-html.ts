import { BODY, ELEMENTS, type ElementKind, HEAD } from './element-kinds.ts'
import type { HtmlVisitor } from './html-visitor.ts'
import { type HtmlCursor, isLetterOrDigit, readAttributes } from './read-attributes.ts'

const SLASH = 0x2f
const GREATER = 0x3e

/**
 * Reads a page that is written as plainly as our layouts write: lower-case names, quoted values, each element known
 * and ended by its own end tag where a parser ends it. Of such a page it tells what a parser reads, in a tenth of
 * the time. Whether it is one: of another it has told only a part.
 */
export function readPlainPage(html: string, visitor: HtmlVisitor): boolean {
  const cursor = { html, at: 0 }
  const isRead =
    isKept(html) &&
    skip(cursor, /<!doctype html>[ \t\n\f]*/iy) &&
    readStart(cursor, 'html', visitor) &&
    skip(cursor, /[ \t\n\f]*/y) &&
    readPart(cursor, HEAD, visitor) &&
    skip(cursor, /[ \t\n\f]*/y) &&
    readPart(cursor, BODY, visitor) &&
    skip(cursor, /[ \t\n\f]*<\/html>[ \t\n\f]*$/y)
  if (isRead) visitor.close()
  return isRead
}

/** The same for what may stand in a body. */
export function readPlainFragment(html: string, visitor: HtmlVisitor): boolean {
  const cursor = { html, at: 0 }
  return isKept(html) && readContent(cursor, BODY, visitor) && cursor.at === html.length
}

/** Whether a parser reads the text as it is, without changing characters first. */
const isKept = (html: string): boolean => !html.includes('\r') && !html.includes('\0')

/** Moves behind what stands next; whether it stands there. */
function skip(cursor: HtmlCursor, next: RegExp): boolean {
  next.lastIndex = cursor.at
  const isThere = next.test(cursor.html)
  if (isThere) cursor.at = next.lastIndex
  return isThere
}

function readPart(cursor: HtmlCursor, part: ElementKind, visitor: HtmlVisitor): boolean {
  if (!readStart(cursor, part.name, visitor) || !readContent(cursor, part, visitor)) return false
  if (!isEndOf(part, cursor)) return false
  cursor.at += part.name.length + 3
  visitor.close()
  return true
}

/** `<body class="x">` */
function readStart(cursor: HtmlCursor, name: string, visitor: HtmlVisitor): boolean {
  if (!cursor.html.startsWith(`<${name}`, cursor.at)) return false
  cursor.at += name.length + 1
  const attributes = readAttributes(cursor)
  if (attributes === undefined) return false
  visitor.open(name, attributes, '')
  return true
}

/** Reads to the end tag of `part`, or to the end of the text. */
function readContent(cursor: HtmlCursor, part: ElementKind, visitor: HtmlVisitor): boolean {
  const { html } = cursor
  const around = [part]
  for (let outer: ElementKind | undefined = part; outer !== undefined; ) {
    const next = html.indexOf('<', cursor.at)
    const start = next < 0 ? html.length : next
    if (outer.children !== undefined && !isBlank(html, cursor.at, start)) return false
    cursor.at = start
    if (next < 0 || html.charCodeAt(start + 1) === SLASH) {
      if (outer === part) return true
      if (!isEndOf(outer, cursor)) return false
      cursor.at += outer.name.length + 3
      visitor.close()
      around.pop()
    } else {
      const kind = readElement(cursor, around, visitor)
      if (kind === undefined) return false
      if (!kind.isVoid && !kind.isText) around.push(kind)
    }
    outer = around[around.length - 1]
  }
  return false
}

/** The start of an element, and all of one without elements in it. */
function readElement(
  cursor: HtmlCursor,
  around: readonly ElementKind[],
  visitor: HtmlVisitor,
): ElementKind | undefined {
  const { html, at } = cursor
  let end = at + 1
  while (isLetterOrDigit(html.charCodeAt(end))) end++
  const kind = ELEMENTS.get(html.slice(at + 1, end))
  if (kind === undefined || !fits(kind, around)) return undefined
  cursor.at = end
  const attributes = readAttributes(cursor)
  if (attributes === undefined) return undefined
  if (kind.isText) {
    const text = readText(cursor, kind)
    if (text === undefined) return undefined
    visitor.open(kind.name, attributes, kind.name === 'script' ? text : '')
  } else visitor.open(kind.name, attributes, '')
  if (kind.isText || kind.isVoid) visitor.close()
  return kind
}

/** Reads to behind the end tag; undefined where other tags stand before it that a parser would take for it, or might. */
function readText(cursor: HtmlCursor, kind: ElementKind): string | undefined {
  const { html, at } = cursor
  cursor.at = html.indexOf(kind.mayHaveTags ? `</${kind.name}` : '<', at)
  if (!isEndOf(kind, cursor)) return undefined
  const text = html.slice(at, cursor.at)
  if (kind.mayHaveTags && text.toLowerCase().includes(`</${kind.name}`)) return undefined
  cursor.at += kind.name.length + 3
  return text
}

/** Whether a parser leaves an element where it stands, and those around it open. */
function fits({ name, parents, isBlock, group }: ElementKind, around: readonly ElementKind[]): boolean {
  const outer = around[around.length - 1]
  if (outer?.children !== undefined && !outer.children.has(name)) return false
  if (parents !== undefined && !(outer && parents.has(outer.name))) return false
  if (!isBlock && group === undefined) return true
  for (const other of around) {
    if ((isBlock && other.name === 'p') || (group !== undefined && other.group === group)) return false
  }
  return true
}

/** `</p>` */
const isEndOf = ({ name }: ElementKind, { html, at }: HtmlCursor): boolean =>
  at >= 0 &&
  html.startsWith('</', at) &&
  html.startsWith(name, at + 2) &&
  html.charCodeAt(at + 2 + name.length) === GREATER

const isBlank = (html: string, from: number, to: number): boolean =>
  from === to || /^[ \t\n\f]*$/.test(html.slice(from, to))

import { decodeReferences } from './decode-references.ts'
import { type Attribute, isAsked } from './html-visitor.ts'

/** A text, and how far it has been read. */
export interface HtmlCursor {
  html: string
  at: number
}

const SPACE = 0x20
const QUOTE = 0x22
const EQUALS = 0x3d
const GREATER = 0x3e
const NONE: readonly Attribute[] = []

/** Reads to behind the `>`; undefined where an attribute is not written plainly, or stands twice. */
export function readAttributes(cursor: HtmlCursor): readonly Attribute[] | undefined {
  const { html } = cursor
  let attributes: Attribute[] | undefined
  let { at } = cursor
  while (html.charCodeAt(at) === SPACE) {
    const start = at + 1
    at = start
    while (isNameCharacter(html.charCodeAt(at))) at++
    if (at === start) return undefined
    const name = html.slice(start, at)
    let from = at
    let to = at
    if (html.charCodeAt(at) === EQUALS) {
      from = at + 2
      to = html.charCodeAt(at + 1) === QUOTE ? html.indexOf('"', from) : -1
      if (to < 0) return undefined
      at = to + 1
    }
    if (isAsked(name)) {
      const value = decodeReferences(html.slice(from, to))
      if (value === undefined || attributes?.some((other) => other.name === name)) return undefined
      attributes ??= []
      attributes.push({ name, value })
    }
  }
  if (html.charCodeAt(at) !== GREATER) return undefined
  cursor.at = at + 1
  return attributes ?? NONE
}

/** Whether a character is one of `a-z0-9`. */
export const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Of an attribute: `xlink:href`, `data-n`. */
const isNameCharacter = (code: number): boolean => isLetterOrDigit(code) || code === 0x2d || code === 0x3a

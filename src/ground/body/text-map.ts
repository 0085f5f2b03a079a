import type { ListItem, Nodes, Text } from 'mdast'
import type { Block, Place } from '../../model.ts'
import { lastAtMost } from '../basics/last-at-most.ts'
import { placesIn } from '../text/places-in.ts'
import { childrenOf } from './children-of.ts'
import { itemDigits } from './item-digits.ts'
import { APART, numberBefore } from './plain-text.ts'

/** A block's running text, and where each stretch of it stands in the file. */
export interface TextMap {
  /**
   * The text as a reader sees it, without what pictures show and without bare addresses; a line end of the source is a
   * space, cells and paragraphs are parted by `\n`, and each piece of code is one `HIDDEN`.
   */
  text: string
  /** A stretch by its offsets in `text` (the end exclusive) → its place in the file. */
  placeAt: (start: number, end: number) => Place
}

/** Stands for something that is no running text. */
export const HIDDEN = '\ufffc'

interface Piece {
  /** Offset in the text where the node's value begins. */
  at: number
  node: Text
  /** Index in its value → offset in the file, worked out when it is asked for. */
  offsets?: (index: number) => number | undefined
}

/** The running text of a block; `source` is the whole text of its file. Places are worked out when they are asked for. */
export function textMapOf(block: Block, source: string): TextMap {
  const pieces: Piece[] = []
  // Joined at the end: a text that grows piece by piece is slow to read.
  const texts: string[] = []
  let length = 0
  const add = (text: string) => {
    texts.push(text)
    length += text.length
  }
  const collect = (node: Nodes): void => {
    if (node.type === 'text') {
      pieces.push({ at: length, node })
      add(node.value.includes('\n') ? node.value.replaceAll('\n', ' ') : node.value)
    } else if (node.type === 'inlineCode' || node.type === 'code') add(HIDDEN)
    else if (isBareAddress(node)) add(HIDDEN)
    else if (node.type === 'break') add(' ')
    else {
      if (node.type === 'listItem' && node.data?.number !== undefined) addNumber(node)
      const apart = APART.has(node.type)
      for (const child of childrenOf(node, block)) {
        collect(child)
        if (apart) add('\n')
      }
    }
  }
  const addNumber = (item: ListItem) => {
    const value = itemDigits(item, source)
    const { start } = item.position ?? block.place
    const end = { ...start, column: start.column + value.length, offset: (start.offset ?? 0) + value.length }
    pieces.push({ at: length, node: { type: 'text', value, position: { start, end } } })
    add(numberBefore(item))
  }
  collect(block.node)
  const places = placesIn(source)
  const placeAt = (start: number, end: number): Place => {
    const [from, to] = [sourceOffset(pieces, start, source, block), sourceOffset(pieces, end - 1, source, block)]
    return from === undefined || to === undefined ? block.place : places(from, to + 1)
  }
  return { text: texts.join(''), placeAt }
}

/** `<https://…>` and `https://…`: a link that shows its own address. */
const isBareAddress = (node: Nodes): boolean => {
  if (node.type !== 'link') return false
  const [shown] = node.children
  return shown?.type === 'text' && node.children.length === 1 && node.url.endsWith(shown.value)
}

/** Where a character of the text stands in the file; undefined where the parser does not say. */
function sourceOffset(pieces: readonly Piece[], offset: number, source: string, block: Block): number | undefined {
  const piece = pieces[lastAtMost(pieces.length, (index) => pieces[index]?.at ?? 0, offset)]
  if (piece === undefined || piece.at > offset) return undefined
  piece.offsets ??= offsetsOf(piece.node, source, block)
  return piece.offsets(offset - piece.at)
}

function offsetsOf({ value, position }: Text, source: string, block: Block): NonNullable<Piece['offsets']> {
  if (position === undefined) {
    // Text beside an address that the parser found by itself has no place.
    const found = source.indexOf(value, block.place.start.offset)
    const isThere = found >= 0 && found <= (block.place.end.offset ?? 0)
    return (index) => (isThere ? found + index : undefined)
  }
  const [start = 0, end = 0] = [position.start.offset, position.end.offset]
  if (end - start === value.length) return (index) => start + index
  const walked = walk(source.slice(start, end), value)
  return (index) => start + (walked[index] ?? Math.max(0, end - start - 1))
}

/** Offset in the Markdown of a text node of each character of its value: steps over `\`, `&…;` and indents. */
function walk(markdown: string, value: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (let done = 0; done < value.length && at < markdown.length; done++) {
    const wanted = value[done]
    const escaped = markdown[at] === '\\' && markdown[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted ?? '')
    const reference = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(markdown.slice(at, at + 40))?.[0]
    const isReference = reference !== undefined && !value.startsWith(reference, done)
    if (!isReference) while (!escaped && at < markdown.length - 1 && markdown[at] !== wanted) at++
    offsets.push(escaped ? at + 1 : at)
    at += isReference ? reference.length : escaped ? 2 : 1
  }
  return offsets
}

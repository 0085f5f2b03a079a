import type { Block } from '../../model.ts'
import { splitFrontMatter } from '../../parse/split-front-matter.ts'
import { type BlockField, blockFields } from './block-field.ts'
import { type BodyChange, changeUnits, unitOf, unitsIn } from './change-units.ts'
import type { WritableEdition } from './read-anew.ts'
import { escapedLines, typedLines } from './typed-lines.ts'

/** How each kind of unit begins. */
const SHAPES: Record<Block['kind'], RegExp> = {
  heading: /^heading/,
  paragraph: /^paragraph/,
  item: /^(?:item|number)/,
  quotation: /^blockquote/,
  table: /^table/,
  code: /^code/,
  figure: /^figure/,
  footnote: /^footnoteDefinition/,
}

/**
 * An edition with a block more, of the kind of one of its source; it stands behind the block `before`, or first of all.
 * Notes stand at the end.
 */
export function insertBlock(
  edition: WritableEdition,
  before: number | undefined,
  like: Block,
  wanted: string,
): BodyChange {
  const field = before === undefined ? undefined : blockFields(edition)[before]
  const after = like.kind === 'footnote' ? undefined : field
  const at = after ? unitOf(edition, after.block) + 1 : like.kind === 'footnote' ? unitsIn(edition).length : 0
  if (after && at === 0) return { refused: 'shared' }
  const text = typedLines(wanted, { block: like, text: '' })
  const ways = [text, escapedLines(text, '')].map((each) => marked(each, like, after))
  const [place, around] = placeFor(edition, like, after)
  const change = changeUnits(
    edition,
    [place, place],
    ways.map((lines) => around[0] + lines + around[1]),
    { at, gone: 0, come: [({ shape }) => SHAPES[like.kind].test(shape)] },
  )
  if ('refused' in change) return change
  return { ...change, lines: change.lines.slice(around[0].length, change.lines.length - around[1].length) }
}

/** Lines with the mark of their kind: an item goes on the list that it stands behind. */
function marked(text: string, like: Block, after: BlockField | undefined): string {
  const [first, more] = marksFor(like, after)
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? more.trimEnd() : more + line))
    .join('\n')
}

function marksFor(like: Block, after: BlockField | undefined): [first: string, more: string] {
  switch (like.kind) {
    case 'heading':
      return [`${'#'.repeat(like.depth)} `, '']
    case 'quotation':
      return ['> ', '> ']
    case 'footnote':
      return [
        `[^${like.node.type === 'footnoteDefinition' ? (like.node.label ?? like.node.identifier) : ''}]: `,
        '    ',
      ]
    case 'item':
      return itemMarks(like, after)
    default:
      return ['', '']
  }
}

function itemMarks({ depth }: Block, after: BlockField | undefined): [first: string, more: string] {
  if (after?.block.kind !== 'item') return ['- ', '  ']
  const prefix = (after.lines[0]?.prefix ?? '').replace(/\[[xX]\]/, '[ ]')
  if (depth > after.block.depth) return [`${after.more}- `, `${after.more}  `]
  const next = prefix.replace(/\d+/, (digits) => String(Number(digits) + 1))
  return [next, after.more]
}

/** Where the lines go, and what parts them from those around them. */
function placeFor(
  { file: { text }, blocks }: WritableEdition,
  like: Block,
  after: BlockField | undefined,
): [place: number, around: [string, string]] {
  if (after) {
    const isInList = like.kind === 'item' && after.block.kind === 'item'
    const isFollowed = /^\n[ \t]*\S/.test(text.slice(after.wholeEnd))
    return [after.wholeEnd, [isInList ? '\n' : '\n\n', isFollowed && !isInList ? '\n' : '']]
  }
  const parts = splitFrontMatter(text)
  const first = blocks[0]
  if (like.kind !== 'footnote' && first) {
    const line = text.lastIndexOf('\n', first.place.start.offset ?? 0) + 1
    return [line, ['', '\n\n']]
  }
  const end = text.trimEnd().length
  const isEmpty = 'fault' in parts || parts.body.trim() === ''
  return [end, ['\n\n', isEmpty && text.length === end ? '\n' : '']]
}

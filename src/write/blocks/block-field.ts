import { remember } from '../../ground/basics/remember.ts'
import { startsOfLines } from '../../ground/text/starts-of-lines.ts'
import type { Block, PairedEdition } from '../../model.ts'

/** A line of a block: what stands before its text belongs to what holds it, or marks it. */
export interface FieldLine {
  prefix: string
  text: string
}

/** A block as a field holds it: its lines without marks of items, headings, quotations and notes, and without indentation. */
export interface BlockField {
  block: Block
  /** Of its lines in the file, the end of the last one excluded. */
  start: number
  end: number
  /** With the line below an underlined heading. */
  wholeEnd: number
  lines: readonly FieldLine[]
  /** What stands behind the text of its last line. */
  suffix: string
  /** With what a further line begins. */
  more: string
  text: string
  /** It shares lines with another block, and cannot be written by itself. */
  isShared: boolean
}

const MARKS: Partial<Record<Block['kind'], RegExp>> = {
  heading: /^#{1,6}[ \t]*/,
  item: /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]{1,4}(?![ \t])|[ \t]|$)/,
  quotation: /^>[ \t]?/,
  footnote: /^\[\^[^\]]+\]:[ \t]*/,
}
const TASK = /^\[[ xX]\][ \t]+/
/** What lines after the first one begin with, where that is no indentation as wide as the first one's. */
const FURTHER: Partial<Record<Block['kind'], { prefix: RegExp; more: string }>> = {
  heading: { prefix: /^[ \t]*/, more: '' },
  paragraph: { prefix: /^[ \t]*/, more: '' },
  quotation: { prefix: /^ {0,3}>[ \t]?|^/, more: '> ' },
  footnote: { prefix: /^(?: {1,4}|\t)?/, more: '    ' },
}

/** The fields of an edition's blocks, by index. */
export const blockFields = remember(({ file, blocks }: Pick<PairedEdition, 'file' | 'blocks'>): BlockField[] => {
  const lines = file.text.split('\n')
  const starts = startsOfLines(file.text)
  const shared = sharedIn(blocks)
  return blocks.map((block) => fieldOf(block, lines, starts, shared.has(block.index)))
})

function fieldOf(block: Block, all: readonly string[], starts: readonly number[], isShared: boolean): BlockField {
  const first = block.place.start.line - 1
  const last = lastLine(block)
  const written = all.slice(first, last + 1)
  const prefixes = prefixesOf(block, written)
  const endOf = (line: number) => (starts[line] ?? 0) + (all[line] ?? '').length
  const suffix = suffixOf(block, (written.at(-1) ?? '').slice(prefixes.at(-1)?.length))
  const lines = written.map((line, index) => {
    const prefix = prefixes[index] ?? ''
    const end = index === written.length - 1 ? line.length - suffix.length : line.length
    return { prefix, text: line.slice(prefix.length, end) }
  })
  return {
    block,
    start: starts[first] ?? 0,
    end: endOf(last),
    wholeEnd: endOf(block.place.end.line - 1),
    lines,
    suffix,
    more: lines.find(({ text }, index) => index > 0 && text !== '')?.prefix ?? moreOf(block, prefixes[0] ?? ''),
    text: lines.map(({ text }) => text).join('\n'),
    isShared,
  }
}

/** A heading that is underlined ends above its line. */
const lastLine = (block: Block): number => block.place.end.line - (isUnderlined(block) ? 2 : 1)

const isUnderlined = ({ kind, place: { start, end } }: Block): boolean => kind === 'heading' && end.line > start.line

function prefixesOf(block: Block, [first = '', ...others]: readonly string[]): string[] {
  const { kind, node, place } = block
  const before = first.slice(0, place.start.column - 1)
  const mark = (others.length > 0 && kind === 'heading'
    ? undefined
    : MARKS[kind]?.exec(first.slice(before.length))) ?? ['']
  const marked = before + mark[0]
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean'
  const task = isTask ? (TASK.exec(first.slice(marked.length))?.[0] ?? '') : ''
  const further = FURTHER[kind]?.prefix ?? new RegExp(`^[ \\t]{0,${marked.length}}`)
  return [marked + task, ...others.map((line) => further.exec(line)?.[0] ?? '')]
}

// Neither looks on from within a run of spaces: from each of thousands it would look at all that follow.
const CLOSING = /(?<![ \t])(?:(?:^|[ \t]+)#+)?[ \t]*$/
const SPACE = /(?<![ \t])[ \t]*$/

function suffixOf(block: Block, rest: string): string {
  if (block.kind === 'heading' && !isUnderlined(block)) return CLOSING.exec(rest)?.[0] ?? ''
  return block.kind === 'code' ? '' : (SPACE.exec(rest)?.[0] ?? '')
}

const TAB = 4

function moreOf({ kind, node }: Block, first: string): string {
  const known = FURTHER[kind]?.more
  if (known !== undefined) return known
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean'
  const marked = isTask ? first.replace(/\[[ xX]\][ \t]+$/, '') : first
  let width = 0
  for (const character of marked) width += character === '\t' ? TAB - (width % TAB) : 1
  return ' '.repeat(width)
}

/** Indices of blocks of which another one has some of the lines. */
function sharedIn(blocks: readonly Block[]): Set<number> {
  const shared = new Set<number>()
  const inOrder = [...blocks].sort((a, b) => a.place.start.line - b.place.start.line)
  let longest: Block | undefined
  for (const block of inOrder) {
    if (longest && block.place.start.line <= longest.place.end.line) shared.add(longest.index).add(block.index)
    if (longest === undefined || block.place.end.line > longest.place.end.line) longest = block
  }
  return shared
}

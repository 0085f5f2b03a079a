import type { AlignType, Link, LinkReference, ListItem, Nodes, Parents, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, { type Options } from 'remark-stringify'
import { type Data, unified } from 'unified'
import { itemDigits } from '../ground/body/item-digits.ts'

type Handlers = NonNullable<Options['handlers']>
type Handle = NonNullable<Handlers['paragraph']>
type State = Parameters<Handle>[2]
type Info = Parameters<Handle>[3]

/** One way of writing each thing; lines stay as they are. */
const STYLE: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
}

/**
 * How much of a text stands as it was written, in the text in which the nodes have their places: words and addresses but
 * not the marks of emphasis; all within a paragraph, heading or cell; nothing, so that all that could be a mark is escaped.
 */
export type Verbatim = 'words' | 'lines' | 'nothing'

/**
 * A body as canonical Markdown: headings with `#`, `-` for items, `*` and `**` for emphasis, fences of backticks, a blank
 * line between blocks, a line a row of a table. Lines are neither broken nor joined.
 */
export function writeMarkdown(root: Root, source: string, verbatim: Verbatim): string {
  const handlers: Handlers = { table: writeTable, ...(verbatim !== 'nothing' && handlersFor(source)) }
  const lines: Handlers = verbatim === 'lines' ? { paragraph: keeping(source), tableCell: keeping(source) } : {}
  const numbered: Handlers = { listItem: writeItem(source) }
  extensions ??= unified().use(remarkGfm).freeze().data('toMarkdownExtensions')
  return unified()
    .data('toMarkdownExtensions', extensions)
    .use(remarkStringify, { ...STYLE, handlers: { ...handlers, ...lines, ...numbered } })
    .stringify(root)
}

/** How tables and the like are written, which takes half as long to find out as a body to write. */
let extensions: Data['toMarkdownExtensions']

/** Handlers that give back what was written where the parser says where that stands. */
function handlersFor(source: string): Handlers {
  const kept = keeping(source)
  const link: Handle = (node: Link | LinkReference, parent, state, info) =>
    writeLink(node, source, state, info) ?? kept(node, parent, state, info)
  return {
    definition: (node, parent, state, info) => kept(node, parent, state, info).replace(/\]:\s+/, ']: '),
    footnoteReference: kept,
    image: kept,
    imageReference: kept,
    inlineCode: kept,
    link,
    linkReference: link,
    text: kept,
  }
}

const keeping =
  (source: string): Handle =>
  (node: Nodes, _parent, state, info) =>
    writtenAs(node, source) ?? withoutPlace(node, state, info)

/** What stands beside an address, and the address, where the parser found it by itself in a text. */
function withoutPlace(node: Nodes, state: State, info: Info): string {
  if (node.type === 'text') return state.safe(node.value, info)
  return 'children' in node ? node.children.map((child) => withoutPlace(child, state, info)).join('') : ''
}

/** A node's source without what its containers put before its lines; undefined where it has no place. */
function writtenAs({ type, position }: Nodes, source: string): string | undefined {
  if (position === undefined) return undefined
  const lines = source.slice(position.start.offset, position.end.offset).split('\n')
  const own = lines.map((line, index) => (index === 0 ? line : line.replace(/^[ \t>]*/, '')))
  if (type === 'tableCell')
    return own
      .join('\n')
      .replace(/^\||\|$/g, '')
      .trim()
  return type === 'text'
    ? own.map((line, index) => (own[index + 1] === undefined ? line : line.trimEnd())).join('\n')
    : own.join('\n')
}

/** `[words](address "title")` or `[words][label]`, of which only the words are written anew; undefined of any other link. */
function writeLink(node: Link | LinkReference, source: string, state: State, info: Info): string | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  const afterWords = node.children.at(-1)?.position?.end.offset
  if (start === undefined || afterWords === undefined || source[start] !== '[') return undefined
  const exit = state.enter('label')
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' })
  exit()
  const target = source.slice(afterWords, end).replace(/(^|\n)[ \t>]+/g, '$1')
  return `[${words}${target}`
}

/** An item with one space behind its mark. */
const writeItem =
  (source: string): Handle =>
  (item: ListItem, list, state, info) => {
    const mark = `${list?.type === 'list' && list.ordered ? digitsOf(item, source) : ''}${state.bulletCurrent}`
    const indent = ' '.repeat(mark.length + 1)
    const tracker = state.createTracker(info)
    tracker.move(`${mark} `)
    tracker.shift(indent.length)
    const exit = state.enter('listItem')
    const content = state.containerFlow(item, tracker.current())
    exit()
    return state.indentLines(content, (line, index, blank) =>
      index > 0 ? `${blank ? '' : indent}${line}` : `${mark}${blank ? '' : ' '}${line}`,
    )
  }

/** As they were written; what nobody has written yet has its number in `data`. */
const digitsOf = (item: ListItem, source: string): string =>
  item.position ? itemDigits(item, source) : String(item.data?.number ?? 1)

const RULES = { left: ':---', right: '---:', center: ':---:' }

/** A line a row, one space beside each cell: a longer cell changes no other line. */
function writeTable(table: Table, _parent: Parents | undefined, state: State, info: Info): string {
  const exit = state.enter('table')
  const rows = table.children.map((row) =>
    row.children.map((cell) => state.handle(cell, row, state, { ...info, before: ' ', after: ' ' })),
  )
  exit()
  const [head = [], ...body] = rows
  const rule = head.map((_, column) => ruleOf(table.align?.[column]))
  return [head, rule, ...body].map(writeRow).join('\n')
}

const ruleOf = (alignment: AlignType | undefined): string => (alignment ? RULES[alignment] : '---')

const writeRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`

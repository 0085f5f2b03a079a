import type { XmlElement } from '@rgrove/parse-xml'
import type { PhrasingContent, TableCell, TableRow } from 'mdast'
import { attributeOf, elementNamed, elementsOf, wordsBelow } from './elements.ts'
import { nestSpans } from './nest-spans.ts'
import { isWholly } from './spans.ts'
import type { StoryBlock } from './story.ts'
import type { WordReading } from './word-reading.ts'

interface Cell {
  element: XmlElement
  story: StoryBlock[]
  span: number
  isMergedAbove: boolean
}

/** Most columns of a table: what claims more is no table of people. */
const MOST_COLUMNS = 60

/**
 * A table, its first row as head. Merged cells leave empty ones beside and below, which is told. What only lays out a page (one
 * cell; a single row or column with pictures) is what stands in it.
 */
export function readTable(
  table: XmlElement,
  reading: WordReading,
  readStory: (story: XmlElement, reading: WordReading) => StoryBlock[],
): StoryBlock[] {
  const { losses } = reading
  const rows = rowsOf(table, reading).map((row) =>
    cellsIn(row).map((element): Cell => {
      const properties = elementNamed(element, 'w:tcPr')
      const merged = elementNamed(properties, 'w:vMerge')
      const span = Math.min(Math.max(Number(attributeOf(elementNamed(properties, 'w:gridSpan'))) || 1, 1), MOST_COLUMNS)
      const isMergedAbove = merged !== undefined && (attributeOf(merged) ?? 'continue') === 'continue'
      if (span > 1 || attributeOf(merged) === 'restart') losses.add('merged-cell', wordsBelow(element))
      return { element, story: readStory(element, reading), span, isMergedAbove }
    }),
  )
  const cells = rows.flat()
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isLayout =
    cells.length === 1 || ((rows.length === 1 || columns === 1) && cells.some(({ story }) => hasPicture(story)))
  if (isLayout) return cells.flatMap(({ story }) => story)
  const [head, ...others] = rows.map((row) => rowOf(row, losses))
  if (head === undefined) return []
  const isHeadBold = rows[0]?.every(({ story }) =>
    story.every((block) => block.is !== 'paragraph' || isWholly(block.spans, 'strong') || block.spans.length === 0),
  )
  if (isHeadBold) for (const cell of head.children) cell.children = withoutStrong(cell.children)
  // Cells beyond the head are no cells in Markdown; a shorter row is as good as one with empty cells.
  const width = others.reduce((most, { children }) => Math.max(most, children.length), 0)
  while (head.children.length < width) head.children.push({ type: 'tableCell', children: [] })
  return [{ is: 'table', table: { type: 'table', children: [head, ...others] } }]
}

function rowsOf(table: XmlElement, reading: WordReading): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name !== 'w:tr')
      return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? rowsOf(child, reading) : []
    const isDeleted = elementNamed(elementNamed(child, 'w:trPr'), 'w:del')
    if (isDeleted) reading.losses.add('tracked-change')
    return isDeleted ? [] : [child]
  })
}

const cellsIn = (row: XmlElement): XmlElement[] =>
  elementsOf(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsIn(child) : [],
  )

const hasPicture = (story: readonly StoryBlock[]): boolean =>
  story.some((block) => block.is === 'paragraph' && block.spans.some(({ is }) => is === 'picture'))

const rowOf = (cells: readonly Cell[], losses: WordReading['losses']): TableRow => ({
  type: 'tableRow',
  children: cells.flatMap(({ story, span, isMergedAbove }) => [
    { type: 'tableCell', children: isMergedAbove ? [] : wordsIn(story, losses) } satisfies TableCell,
    ...Array.from({ length: span - 1 }, (): TableCell => ({ type: 'tableCell', children: [] })),
  ]),
})

/** What stands in a cell, on one line: Markdown's tables have no others. */
function wordsIn(story: readonly StoryBlock[], losses: WordReading['losses']): PhrasingContent[] {
  const lines = story.flatMap((block): PhrasingContent[][] => {
    if (block.is === 'paragraph') return [nestSpans(block.spans).map((node) => (node.type === 'break' ? SPACE : node))]
    if (block.is === 'rule') return []
    losses.add('merged-cell')
    return block.table.children.flatMap((row) => row.children.map(({ children }) => children))
  })
  return lines.filter((line) => line.length > 0).flatMap((line, index) => (index > 0 ? [SPACE, ...line] : line))
}

const SPACE: PhrasingContent = { type: 'text', value: ' ' }

const withoutStrong = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]))

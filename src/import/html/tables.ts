import type { Element, ElementContent, Root } from 'hast'
import type { DroppedParts } from './dropped-parts.ts'
import { elementOf, fill, findElement, isBlank, isBlock, isElement, lineOf, propertyOf, rewrite } from './tree.ts'

/** What a cell of Markdown cannot hold. */
const NOT_IN_CELL = new Set('table ul ol dl pre blockquote h1 h2 h3 h4 h5 h6 figure'.split(' '))

/**
 * Tables become what Markdown can say: their first row is the head, a cell is a line, a caption the paragraph before.
 * Those that only place text become that text; cells that span others are told.
 */
export function plainTables(root: Root, dropped: DroppedParts): void {
  rewrite(root, (node) => {
    if (!isElement(node, 'table')) return undefined
    const rows = rowsOf(node)
    const cells = rows.flatMap((row) => row.children.filter((cell) => isElement(cell, 'td', 'th'))) as Element[]
    const captions = node.children.filter((child): child is Element => isElement(child, 'caption'))
    const before = captions.map((caption) => elementOf('p', caption.children))
    if (isLayout(node, rows, cells)) return [...before, ...cells.flatMap((cell) => [elementOf('div', cell.children)])]
    for (const cell of cells) {
      if (Number(propertyOf(cell, 'colSpan')) > 1 || Number(propertyOf(cell, 'rowSpan')) > 1) dropped.add('merged-cell')
      cell.tagName = 'td'
      cell.properties = propertyOf(cell, 'align') ? { align: propertyOf(cell, 'align') } : {}
      fill(cell, lineOfCell(cell))
    }
    for (const cell of rows[0]?.children ?? []) if (isElement(cell)) cell.tagName = 'th'
    return [...before, elementOf('table', rows)]
  })
}

/** The rows of a table, not those of tables in it. */
const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((child) =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [],
  )

/** Whether a table has one cell or column, holds what no cell can, or says that it is none. */
function isLayout(table: Element, rows: readonly Element[], cells: readonly Element[]): boolean {
  const widths = rows.map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')).length)
  const widest = Math.max(0, ...widths)
  return (
    propertyOf(table, 'role') === 'presentation' ||
    widest < 2 ||
    rows.length < 2 ||
    // Filled up with empty cells it would become many times as large.
    widest * rows.length > 4 * cells.length + 1000 ||
    findElement(table, (element) => element !== table && NOT_IN_CELL.has(element.tagName)) !== undefined
  )
}

/** The content of a cell without blocks: a blank between what they held. */
function lineOfCell(cell: Element): ElementContent[] {
  const parts: ElementContent[] = []
  const visit = (children: readonly ElementContent[]): void => {
    for (const child of children) {
      if (isBlock(child)) {
        parts.push({ type: 'text', value: ' ' })
        visit(child.children)
        parts.push({ type: 'text', value: ' ' })
      } else if (isElement(child, 'br')) parts.push({ type: 'text', value: ' ' })
      else parts.push(child)
    }
  }
  visit(cell.children)
  return parts.every(isBlank) && lineOf(cell) === '' && !findElement(cell, (each) => each.tagName === 'img')
    ? []
    : parts
}

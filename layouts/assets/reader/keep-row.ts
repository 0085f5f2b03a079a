/// <reference lib="dom" />
import { blocksAbove, isAbove, shows, topOf } from './blocks-above.ts'

/** The texts of a row that show. */
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>(':scope > [lang]')].filter(shows)

/** What is being read stays where it is when the view changes, or gives its place to what shows instead. */
export function keepRow(views: Element): void {
  let read: { row: HTMLElement; cell: HTMLElement; top: number } | undefined
  const note = () => {
    const [row] = blocksAbove()
    const cell = row && (cellsOf(row).filter(isAbove).pop() ?? row)
    read = cell && { row, cell, top: topOf(cell) }
  }
  for (const type of ['pointerdown', 'keydown']) views.addEventListener(type, note, true)
  views.addEventListener('change', () => {
    if (!read) return
    const { row, cell, top } = read
    const shown = shows(cell) ? cell : (cellsOf(row)[0] ?? row)
    scrollBy({ top: topOf(shown) - top, behavior: 'instant' })
    read = undefined
  })
}

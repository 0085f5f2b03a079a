import type { Parents } from 'hast'
import type { Dialect } from './dialect-of.ts'
import type { DroppedParts } from './dropped-parts.ts'
import { fill, isBlank, isElement, lineOf, propertyOf } from './tree.ts'

/** Takes out what a program for texts repeats on each page: LibreOffice names it, Google Docs alone puts it into a box. */
export function dropRunningLines(body: Parents, dialect: Dialect, dropped: DroppedParts): void {
  const rows = body.children.filter((child) => !isBlank(child))
  const isBox = (index: number) => isElement(rows.at(index), 'div') && rows.length > 2
  fill(
    body,
    body.children.filter((child) => {
      if (!isElement(child, 'div')) return true
      const named = dialect === 'writer' ? propertyOf(child, 'title') : ''
      const isHeader = named === 'header' || (dialect === 'google' && isBox(0) && child === rows[0])
      const isFooter = named === 'footer' || (dialect === 'google' && isBox(-1) && child === rows.at(-1))
      if ((isHeader || isFooter) && lineOf(child) !== '') dropped.add(isHeader ? 'header' : 'footer')
      return !isHeader && !isFooter
    }),
  )
}

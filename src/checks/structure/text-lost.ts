import type { Root } from 'mdast'
import { partsOf } from '../../ground/body/parts-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check } from '../../model.ts'
import { definitionsLost, type Loss } from './definitions-lost.ts'

/** All that is written is on the page: no cells beyond a table's header, no definitions that nothing uses. */
export const textLost: Check = {
  id: 'text-lost',
  severity: 'error',
  scope: 'edition',
  *run({ file, body }) {
    for (const loss of [...cellsLost(body), ...definitionsLost(body), ...wordsOfFences(body)])
      yield { file: file.path, ...loss }
  },
}

/** What stands in a row beyond the cells of the first one. */
function cellsLost(body: Root): Loss[] {
  const losses: Loss[] = []
  for (const { node } of partsOf(body).table) {
    const [head, ...rows] = node.children
    const columns = head?.children.length ?? 0
    for (const row of rows) {
      const cells = row.children.slice(columns)
      const text = plainText(...cells)
      if (text === '') continue
      // The place of a cell begins with its `|`.
      const inner = cells.flatMap(({ children }) => children)
      const [start, end] = [inner[0]?.position?.start, inner.at(-1)?.position?.end]
      losses.push({ place: start && end ? { start, end } : row.position, say: toSay('text-lost.cell', text, columns) })
    }
  }
  return losses
}

/** What stands behind the language of a piece of code. */
const wordsOfFences = (body: Root): Loss[] =>
  partsOf(body).code.flatMap(({ node: { meta }, place }): Loss[] =>
    meta
      ? [{ place: { start: place.start, end: place.start }, severity: 'warning', say: toSay('text-lost.fence', meta) }]
      : [],
  )

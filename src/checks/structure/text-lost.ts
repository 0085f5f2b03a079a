import type { Definition, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { partsOf } from '../../ground/body/parts-of.ts'
import { plainText } from '../../ground/body/plain-text.ts'
import { toSay } from '../../ground/messages/to-say.ts'
import type { Check, Finding } from '../../model.ts'

type Loss = Pick<Finding, 'place' | 'say' | 'severity'>

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
  visit(body, 'table', ({ children: [head, ...rows] }: Table) => {
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
  })
  return losses
}

/** Each run of definitions that nothing uses, once; and each that comes after another one of its label. */
function definitionsLost(body: Root): Loss[] {
  const { definition, linkReference, imageReference } = partsOf(body)
  const used = new Set([...linkReference, ...imageReference].map(({ node }) => node.identifier))
  const first = new Map<string, Definition>()
  const losses: Loss[] = []
  let run: Definition[] = []
  const endRun = () => {
    const [node, ...more] = run
    if (node)
      losses.push({
        place: node.position,
        severity: 'warning',
        say: toSay('text-lost.unused', labelOf(node), more.length),
      })
    run = []
  }
  for (const { node, place } of definition) {
    const before = first.get(node.identifier)
    if (before === undefined) first.set(node.identifier, node)
    if (!used.has(node.identifier)) run.push(node)
    else {
      endRun()
      const severity = before?.url === node.url ? 'warning' : 'error'
      if (before)
        losses.push({ place, severity, say: toSay('text-lost.again', labelOf(node), before.position?.start.line ?? 1) })
    }
  }
  endRun()
  return losses
}

const labelOf = ({ label, identifier }: Definition): string => `[${label ?? identifier}]:`

/** What stands behind the language of a piece of code. */
const wordsOfFences = (body: Root): Loss[] =>
  partsOf(body).code.flatMap(({ node: { meta }, place }): Loss[] =>
    meta
      ? [{ place: { start: place.start, end: place.start }, severity: 'warning', say: toSay('text-lost.fence', meta) }]
      : [],
  )
